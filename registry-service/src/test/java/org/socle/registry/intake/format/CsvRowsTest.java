package org.socle.registry.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.intake.format.ReadingLists.read;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.registry.intake.domain.ListFormat;

class CsvRowsTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void theEncodingsOfSpreadsheetsAreRecognisedAndTold(String encoding) {
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";

        var list = read(ListFormat.CSV, (mark + "a;b\nNdèye;Thiès\n").getBytes(Charset.forName(encoding)));

        assertThat(list.cells(0)).containsExactly("Ndèye", "Thiès");
        assertThat(list.shape().encoding()).isEqualTo(encoding);
        assertThat(list.shape().separator()).isEqualTo(";");
    }

    @Test
    void aLetterCutByTheEndOfTheListIsWindows1252() {
        var list = read(ListFormat.CSV, "a\nAmé".getBytes(WINDOWS_1252));

        assertThat(list.cells(0)).containsExactly("Amé");
    }

    @Test
    void aLetterAcrossTwoPiecesIsStillOne() {
        String filler = "x".repeat(64 * 1024 - 4);

        var list = read(ListFormat.CSV, "a\n%sé\n".formatted(filler));

        assertThat(list.cells(0).getFirst()).endsWith("xé");
        assertThat(list.shape().encoding()).isEqualTo("UTF-8");
    }

    @Test
    void whatIsUnreadableInAListOfTwoEncodingsSpoilsItsOwnRowOnly() {
        byte[] first = "a\nNdèye\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "Thiès\nAwa\n".getBytes(WINDOWS_1252);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        var list = read(ListFormat.CSV, both);

        assertThat(list.rows()).extracting(row -> row.cells().getFirst()).containsExactly("Ndèye", "Thi\uFFFDs", "Awa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sep=;\na;b,c\n1;2\n", "\"sep=;\"\r\na;b,c\r\n1;2\r\n", "SEP=;\na;b,c\n1;2", "\n\na;b,c;\n1;2"})
    void theToldSeparatorCountsMoreThanTheGuessedOne(String text) {
        var list = read(ListFormat.CSV, text);

        assertThat(list.columns()).startsWith("a", "b,c");
        assertThat(list.cells(0)).startsWith("1", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n\"3,4\n5,6\n",
                "a,b\n1,2\n3,\"4\n5,6\n",
                "a,b\n1,2\n\"3\"x,4\n5,6\n",
                "a,b\n1,2\n3,\"4\" \n5,6\n",
                "a,b\n1,2\n\"\"\"3,4\n5,6\n"
            })
    void brokenQuotesSpoilTheirOwnRowOnly(String text) {
        var list = read(ListFormat.CSV, text);

        assertThat(list.rows()).hasSize(3);
        assertThat(list.cells(0)).containsExactly("1", "2");
        assertThat(Mark.of(list.cells(1).getFirst())).contains(Mark.QUOTES);
        assertThat(list.rows().get(1).number()).isEqualTo(3);
        assertThat(list.cells(2)).containsExactly("5", "6");
    }

    @Test
    void quotedCellsMayHoldSeparatorsQuotesAndLineEnds() {
        var list = read(ListFormat.CSV, "a,b\n\"1, \"\"one\"\"\",\"two\nlines\"\n3,4\n");

        assertThat(list.cells(0)).containsExactly("1, \"one\"", "two\nlines");
        assertThat(list.rows().get(1).number()).isEqualTo(4);
    }

    @Test
    void aCellWeMadeHarmlessIsAsItWas() {
        assertThat(read(ListFormat.CSV, "a\n'=1+1\n'Awa\n").rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactly("=1+1", "'Awa");
    }

    @Test
    void aRowOfTenMegabytesIsCutAndTheNextOneRead() {
        String huge = "x".repeat(10 << 20);

        var list = read(ListFormat.CSV, "a,b\n%s,1\n2,3\n\"%s\",4\n5,6\n".formatted(huge, huge));

        assertThat(list.rows()).hasSize(4);
        assertThat(Mark.of(list.cells(0).getFirst())).contains(Mark.TOO_LONG);
        assertThat(list.cells(0).getFirst().length()).isLessThan(300_000);
        assertThat(list.cells(1)).containsExactly("2", "3");
        assertThat(Mark.of(list.cells(2).getFirst())).contains(Mark.TOO_LONG);
        assertThat(list.cells(3)).containsExactly("5", "6");
    }

    /** What was read and not handed on yet is all that is kept, however long the list is. */
    @Test
    void aLongListIsReadRowByRow() {
        String row = "H1,\"Awa \"\"la grande\"\"\",%s\n".formatted("Ndèye".repeat(2000));
        int length = row.getBytes(StandardCharsets.UTF_8).length;
        long[] rows = {0};
        long[] mostKept = {0};
        Endless list = new Endless("a,b,c\n", row, 64L << 20);

        try (Rows read = OpenRows.open(list, ListFormat.CSV, null)) {
            read.forEach(each -> {
                rows[0]++;
                mostKept[0] = Math.max(mostKept[0], list.given() - rows[0] * length);
            });
        }

        assertThat(rows[0]).isGreaterThan(5_000);
        assertThat(mostKept[0]).isLessThan(1L << 20);
    }

    @Test
    void blankRowsAndNamelessColumnsDoNoHarm() {
        var list = read(ListFormat.CSV, "a,b,\n\n,,\n1,2,\n");

        assertThat(list.rows()).hasSize(1);
        assertThat(list.columns()).isEqualTo(List.of("a", "b", ""));
    }

    /** The head, and then the row again and again until about so many bytes were read. */
    private static final class Endless extends InputStream {

        private final byte[] rows;
        private byte[] piece;
        private int at;
        private long left;
        private long given;

        Endless(String head, String row, long bytes) {
            rows = row.repeat(100).getBytes(StandardCharsets.UTF_8);
            piece = head.getBytes(StandardCharsets.UTF_8);
            left = bytes;
        }

        /** Bytes that were read so far. */
        long given() {
            return given;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in pieces");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == piece.length) {
                piece = rows;
                at = 0;
                left -= rows.length;
            }
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, offset, count);
            at += count;
            given += count;
            return count;
        }
    }
}
