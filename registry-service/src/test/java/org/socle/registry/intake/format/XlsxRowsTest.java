package org.socle.registry.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.socle.registry.intake.format.ReadingLists.read;
import static org.socle.registry.intake.format.ReadingLists.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.registry.intake.domain.ListFormat;

class XlsxRowsTest {

    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
            PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
            </Types>""";
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>""";
    private static final String WORKBOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
            <sheet name="list" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""";

    /** Fills a sheet. */
    private interface Filling {
        void fill(Worksheet sheet) throws IOException;
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            try (Worksheet sheet = workbook.newWorksheet("list")) {
                filling.fill(sheet);
            }
        }
        return out.toByteArray();
    }

    /** A workbook of one sheet whose rows are written by hand. */
    private static byte[] byHand(String rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", CONTENT_TYPES);
        parts.put("xl/workbook.xml", WORKBOOK);
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(text);
    }

    @Test
    void textsAreTextsAndGapsAreEmpty() throws IOException {
        var list = read(ListFormat.XLSX, workbook(sheet -> {
            sheet.value(1, 0, "Household_Ref ");
            sheet.value(1, 1, "b");
            sheet.value(1, 2, "c");
            sheet.value(3, 0, "007");
            sheet.inlineString(3, 2, "Ndèye");
        }));

        assertThat(list.columns()).containsExactly("household_ref", "b", "c");
        assertThat(list.cells(0)).containsExactly("007", "", "Ndèye");
        assertThat(list.rows().getFirst().number()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "dd/mm/yyyy, 1990-12-31",
        "[$-40C]d mmmm yyyy, 1990-12-31",
        "yyyy-mm-dd hh:mm, 1990-12-31",
        "mmm-yy, 1990-12",
        "mm/yyyy, 1990-12",
        "yyyy, 1990"
    })
    void aDateIsAsPreciseAsItsFormatShowsIt(String format, String date) throws IOException {
        var list = read(ListFormat.XLSX, workbook(sheet -> {
            sheet.value(0, 0, "birth_date");
            sheet.value(1, 0, LocalDate.of(1990, 12, 31));
            sheet.style(1, 0).format(format).set();
        }));

        assertThat(list.cells(0)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({
        "771234567, 771234567, NUMBER",
        "2198703312345, 2198703312345, NUMBER",
        "21987033123451, 21987033123451, NUMBER",
        "14.764600000000001, 14.7646, NUMBER",
        "2.1987033123451E13, 21987033123451, NUMBER",
        "1234567890123456700, 1234567890123456700, DIGITS_LOST",
        "1E+200, 1E+200, DIGITS_LOST"
    })
    void aNumberIsWhatPeopleSeeAndMarkedAsOne(String written, String seen, Mark mark) throws IOException {
        var list = read(ListFormat.XLSX, byHand(row(text("a")) + row("<c><v>%s</v></c>".formatted(written))));

        assertThat(list.cells(0)).containsExactly(mark.on(seen));
    }

    @Test
    void aFormulaIsTheValueStoredWithItAndWithoutOneAFault() throws IOException {
        var list = read(
                ListFormat.XLSX,
                byHand(row(text("a"), text("b"), text("c"), text("d"))
                        + row(
                                "<c t=\"str\"><f>A9&amp;B9</f><v>H1-1</v></c>",
                                "<c><f>1+1</f><v>2</v></c>",
                                "<c><f>B7</f></c>",
                                "<c t=\"e\"><f>B7</f><v>#N/A</v></c>")));

        assertThat(list.cells(0))
                .containsExactly("H1-1", Mark.NUMBER.on("2"), Mark.FORMULA.on("=B7"), Mark.ERROR.on("#N/A"));
    }

    @Test
    void theFirstVisibleSheetIsReadUnlessAnotherIsNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (String name : new String[] {"notes", "first", "second"}) {
                try (Worksheet sheet = workbook.newWorksheet(name)) {
                    sheet.value(0, 0, name);
                    sheet.setVisibilityState(name.equals("notes") ? VisibilityState.HIDDEN : VisibilityState.VISIBLE);
                }
            }
        }
        byte[] bytes = out.toByteArray();

        assertThat(read(ListFormat.XLSX, bytes).columns()).containsExactly("first");
        assertThat(read(ListFormat.XLSX, bytes, "Second").columns()).containsExactly("second");
        assertThat(read(ListFormat.XLSX, bytes, "2").columns()).containsExactly("second");
        assertThat(catchThrowable(() -> read(ListFormat.XLSX, bytes, "notes")))
                .hasMessage("registry.list.sheet-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"AAAAAAA1\"><v>1</v></c></row>",
                "<row><c s='0' r = 'ABCD12'><v>1</v></c></row>",
                "<row><c r=\"&#90;&#90;Z1\"><v>1</v></c></row>"
            })
    void aCellBeyondTheLastColumnIsRefused(String rows) throws IOException {
        assertThat(refusal(ListFormat.XLSX, byHand(rows))).isEqualTo("registry.list.workbook-too-large");
    }

    @Test
    void theLastColumnOfSpreadsheetsIsRead() throws IOException {
        assertThat(read(
                                ListFormat.XLSX,
                                byHand("<row><c r=\"A1\" s=\"0\" t=\"inlineStr\"><is><t>ABCDE1</t></is></c></row>"))
                        .columns())
                .containsExactly("abcde1");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        String rows = row(text("a")) + row(text("x".repeat(100))).repeat(400_000);

        assertThat(refusal(ListFormat.XLSX, byHand(rows))).isEqualTo("registry.list.workbook-too-large");
    }

    @Test
    void aTextWithoutEndIsRefused() throws IOException {
        assertThat(refusal(ListFormat.XLSX, byHand(row(text("x".repeat(1 << 20))))))
                .isEqualTo("registry.list.workbook-too-large");
    }

    @Test
    void aWorkbookOfThousandsOfPartsIsRefused() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int part = 0; part < 1500; part++) {
            parts.put("part" + part, "");
        }

        assertThat(refusal(ListFormat.XLSX, zip(parts))).isEqualTo("registry.list.workbook-too-large");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "a"));

        assertThat(refusal(ListFormat.XLSX, Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo("registry.list.workbook-malformed");
        assertThat(refusal(ListFormat.XLSX, zip(Map.of("word/document.xml", "<w/>"))))
                .isEqualTo("registry.list.workbook-malformed");
        assertThat(refusal(ListFormat.XLSX, byHand("<row><c>"))).isEqualTo("registry.list.workbook-malformed");
        assertThat(refusal(ListFormat.XLSX, byHand(""))).isEqualTo("registry.csv.empty");
    }
}
