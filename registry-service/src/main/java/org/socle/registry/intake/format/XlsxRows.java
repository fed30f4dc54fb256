package org.socle.registry.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.socle.registry.csv.CsvList;
import org.socle.registry.csv.CsvProblems;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.ListShape;

/**
 * Rows of one sheet of a workbook. A workbook can only be read from its end, so it is laid down in a file that has no name
 * any more once it is open, and is gone with the process whatever happens.
 */
final class XlsxRows implements Rows {

    private final ReadableWorkbook workbook;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> columns;
    private final WorkbookCells cells;

    private XlsxRows(ReadableWorkbook workbook, @Nullable String sheet) throws IOException {
        this.workbook = workbook;
        this.cells = new WorkbookCells(workbook.isDate1904());
        Sheet chosen = sheet(workbook, sheet);
        this.rows = readable(() -> {
            try {
                return chosen.openStream().iterator();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        this.columns = CsvList.names(header());
    }

    /** @param sheet name or number of the sheet; the first that is not hidden for null */
    static Rows open(InputStream in, @Nullable String sheet) {
        try {
            Path file = Files.createTempFile("list", ".xlsx");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                WorkbookLimits.check(file);
                return open(file, sheet);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be read on", e);
        }
    }

    private static Rows open(Path file, @Nullable String sheet) throws IOException {
        ReadableWorkbook workbook = readable(() -> {
            try {
                return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            return new XlsxRows(workbook, sheet);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, @Nullable String wanted) {
        List<Sheet> visible = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (int at = 0; at < visible.size(); at++) {
            if (wanted == null
                    || visible.get(at).getName().equalsIgnoreCase(wanted)
                    || String.valueOf(at + 1).equals(wanted)) {
                return visible.get(at);
            }
        }
        throw FormatProblems.SHEET_UNKNOWN.about(
                wanted == null ? "1" : wanted,
                visible.stream().map(Sheet::getName).collect(Collectors.joining(", ")));
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public ListShape shape() {
        return ListShape.of(ListFormat.XLSX);
    }

    @Override
    public void forEach(RowReader reader) {
        while (readable(rows::hasNext)) {
            Row row = row(readable(rows::next));
            if (!row.isBlank()) {
                reader.read(row);
            }
        }
    }

    private List<String> header() {
        while (readable(rows::hasNext)) {
            Row row = row(readable(rows::next));
            if (!row.isBlank()) {
                return row.cells().stream().map(Mark::text).toList();
            }
        }
        throw CsvProblems.EMPTY.about();
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (@Nullable Cell cell : row) {
            texts.add(cell == null ? "" : cells.text(cell));
        }
        return new Row(row.getRowNum(), texts);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook cannot be closed", e);
        }
    }

    /** The library says in many ways that a workbook is damaged. */
    private static <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw FormatProblems.WORKBOOK_MALFORMED.about();
        }
    }
}
