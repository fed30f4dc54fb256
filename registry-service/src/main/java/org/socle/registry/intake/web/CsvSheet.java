package org.socle.registry.intake.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.socle.registry.intake.domain.ListShape;

/** CSV with the separator and in the encoding that the caller's spreadsheet wrote. */
final class CsvSheet implements RefusedList.Sheet {

    /** A cell that begins with one of these would be run as a formula when the list is opened. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvSheet(OutputStream out, List<String> header, ListShape shape) throws IOException {
        Charset charset = Charset.forName(Objects.requireNonNullElse(shape.encoding(), StandardCharsets.UTF_8.name()));
        if (charset.name().startsWith("UTF-16")) {
            out.write(String.valueOf(BYTE_ORDER_MARK).getBytes(charset));
        }
        this.csv = CsvWriter.builder()
                .fieldSeparator(
                        Objects.requireNonNullElse(shape.separator(), ",").charAt(0))
                .build(out, charset);
        csv.writeRecord(header);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::harmless).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** A telephone number in international form stays one: a plus and digits are no formula. */
    private static String harmless(String cell) {
        boolean formula =
                !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?[0-9 ().-]+");
        return formula ? "'" + cell : cell;
    }
}
