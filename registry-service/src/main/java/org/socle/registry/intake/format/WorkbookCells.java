package org.socle.registry.intake.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a workbook as the texts people see in them. Of a formula the value stored with it is taken: it is what the person
 * who sent the list saw. Dates are as precise as their format shows them: {@code mars-87} is a month.
 */
final class WorkbookCells {

    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");

    /** Colours, languages, literal texts and escaped letters say nothing about what a number is. */
    private static final Pattern NOT_FORMAT = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.|_.|\\*.");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Excel counts a 29 February 1900 that never was; days before it are one off. */
    private static final int FIRST_TRUE_DAY = 61;

    private static final int LAST_DAY = 2_958_465;
    private static final int LETTERS_OF_MONTH = 7;

    private final boolean since1904;

    WorkbookCells(boolean since1904) {
        this.since1904 = since1904;
    }

    String text(Cell cell) {
        @Nullable Object value = cell.getValue();
        if (value == null) {
            return cell.getType() == CellType.FORMULA ? Mark.FORMULA.on("=" + cell.getFormula()) : "";
        }
        if (value instanceof BigDecimal number) {
            return date(number, cell.getDataFormatString()).orElseGet(() -> WrittenNumber.text(number));
        }
        String text = value.toString();
        return cell.getType() == CellType.ERROR || ERRORS.contains(text) ? Mark.ERROR.on(text) : text;
    }

    private Optional<String> date(BigDecimal number, @Nullable String format) {
        if (format == null || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0 || number.signum() < 0) {
            return Optional.empty();
        }
        String shown =
                NOT_FORMAT.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        boolean day = shown.indexOf('d') >= 0;
        boolean year = shown.indexOf('y') >= 0;
        int serial = number.intValue();
        if ((!day && !year) || (!since1904 && serial < FIRST_TRUE_DAY)) {
            return Optional.empty();
        }
        String iso = (since1904 ? DAY_ZERO_OF_1904 : DAY_ZERO).plusDays(serial).toString();
        if (day) {
            return Optional.of(iso);
        }
        boolean month = shown.indexOf('m') >= 0;
        return Optional.of(iso.substring(0, month ? LETTERS_OF_MONTH : LETTERS_OF_MONTH - 3));
    }
}
