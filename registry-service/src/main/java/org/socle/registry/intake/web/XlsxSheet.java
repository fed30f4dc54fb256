package org.socle.registry.intake.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook in which every cell is a text, so that nothing is run, rounded or taken for a date. */
final class XlsxSheet implements RefusedList.Sheet {

    private static final String APPLICATION = "Socle";
    private static final String VERSION = "1.0";
    private static final int ROWS_AT_ONCE = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<List<String>> more = new ArrayList<>();
    private String nameOfMore = "";
    private int row;

    XlsxSheet(OutputStream out, List<String> header) throws IOException {
        this.workbook = new Workbook(out, APPLICATION, VERSION);
        this.sheet = workbook.newWorksheet("list");
        row(header);
    }

    /** The same with a further sheet behind it. */
    XlsxSheet with(String name, List<List<String>> rows) {
        nameOfMore = name;
        more.addAll(rows);
        return this;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        write(sheet, row, cells);
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        if (!more.isEmpty()) {
            try (Worksheet second = workbook.newWorksheet(nameOfMore)) {
                for (int at = 0; at < more.size(); at++) {
                    write(second, at, more.get(at));
                }
            }
        }
        workbook.close();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                sheet.inlineString(row, at, cells.get(at));
            }
        }
    }
}
