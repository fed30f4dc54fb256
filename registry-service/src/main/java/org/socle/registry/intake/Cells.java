package org.socle.registry.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.registry.csv.DecodedText;
import org.socle.registry.intake.domain.RowFault;
import org.socle.registry.intake.domain.StagedRow;
import org.socle.registry.intake.format.Mark;

/** The cells of one row by column, and the faults found while reading them. */
final class Cells {

    private static final int LONGEST = 500;
    private static final int LENGTH_OF_DAY = "2026-11-02".length();
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F\\u200B\\uFEFF\t\r\n]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,3}([.,][0-9]{1,10})?");

    /** How spreadsheets write a number that is too long for its column. */
    private static final Pattern SHORTENED =
            Pattern.compile("[0-9][.,][0-9]+E\\+?[0-9]{1,2}", Pattern.CASE_INSENSITIVE);

    private static final Set<String> YES = Set.of("yes", "y", "oui", "o", "true", "vrai", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "non", "false", "faux", "0");

    private final CodeWords words;
    private final Map<String, String> byColumn = new TreeMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final boolean broken;

    Cells(List<String> columns, StagedRow row, CodeWords words) {
        this.words = words;
        List<String> cells = row.cells();
        this.broken = Mark.isBroken(cells);
        if (broken) {
            Mark breakage = cells.stream()
                    .flatMap(cell -> Mark.of(cell).stream())
                    .filter(Mark::isOfWholeRow)
                    .findFirst()
                    .orElseThrow();
            fault("", MarkFaults.code(breakage));
            return;
        }
        for (int at = 0; at < Math.min(columns.size(), cells.size()); at++) {
            if (!ImportColumns.OURS.contains(columns.get(at))) {
                read(columns.get(at), cells.get(at));
            }
        }
        boolean surplus = cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        if (surplus) {
            fault("", ImportProblems.ROW_TOO_LONG, columns.size());
        }
    }

    private void read(String column, String cell) {
        Mark mark = Mark.of(cell).orElse(Mark.NUMBER);
        String text = tidy(Mark.text(cell));
        if (mark != Mark.NUMBER) {
            fault(column, MarkFaults.code(mark));
        } else if (text.length() > LONGEST) {
            fault(column, ImportProblems.CELL_TOO_LONG, LONGEST);
        } else if (!isReadable(text)) {
            fault(column, ImportProblems.CELL_UNREADABLE);
        } else if (!text.isEmpty()
                && text.charAt(0) <= '9'
                && SHORTENED.matcher(text).matches()) {
            fault(column, ImportProblems.DIGITS_LOST);
        } else if (!text.isEmpty()) {
            byColumn.put(column, text);
            if (Mark.of(cell).isPresent()) {
                numbers.add(column);
            }
        }
    }

    /** Without the spaces around it; those that only look like one, and line ends, are spaces as well. */
    static String tidy(String text) {
        boolean plain = text.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
        return (plain ? text : SPACES.matcher(text).replaceAll(" ")).strip();
    }

    static boolean isReadable(String text) {
        return text.chars().noneMatch(letter -> letter < ' ' || letter == DecodedText.UNREADABLE);
    }

    /** Whether nobody can tell the cells of the row apart; that is its only fault then. */
    boolean isBroken() {
        return broken;
    }

    /** Whether the cell was a number, which has lost the zeros in front of it. */
    boolean isNumber(String column) {
        return numbers.contains(column);
    }

    /** Whatever the row says, in the order of the columns' names, so that the order in the file does not matter. */
    Map<String, String> said() {
        return byColumn;
    }

    List<RowFault> faults() {
        return faults;
    }

    boolean hasFault(String column) {
        return faults.stream().anyMatch(fault -> fault.column().equals(column));
    }

    void fault(String column, String code, Object... args) {
        faults.add(RowFault.of(column, code, args));
    }

    @Nullable
    String optional(String column) {
        return byColumn.get(column);
    }

    /** The text, or an empty one with a fault. */
    String required(String column) {
        String text = byColumn.get(column);
        if (text == null) {
            if (!hasFault(column)) {
                fault(column, ImportProblems.CELL_EMPTY);
            }
            return "";
        }
        return text;
    }

    @Nullable
    Boolean yesNo(String column) {
        String text = optional(column);
        if (text == null) {
            return null;
        }
        String written = text.toLowerCase(Locale.ROOT);
        if (YES.contains(written)) {
            return true;
        }
        if (NO.contains(written)) {
            return false;
        }
        fault(column, ImportProblems.CELL_NOT_IN_LIST, "yes, no");
        return null;
    }

    @Nullable
    Integer number(String column, int most) {
        String text = optional(column);
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) <= most) {
            return Integer.valueOf(text);
        }
        fault(column, ImportProblems.NUMBER_UNREADABLE, most);
        return null;
    }

    /** A number with a point or comma, both limits included. */
    @Nullable
    BigDecimal decimal(String column, int least, int most) {
        String text = optional(column);
        if (text == null) {
            return null;
        }
        if (DECIMAL.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text.replace(',', '.'));
            if (number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return number;
            }
        }
        fault(column, ImportProblems.DECIMAL_UNREADABLE, least, most);
        return null;
    }

    @Nullable
    LocalDate day(String column) {
        String text = required(column);
        return text.isEmpty() ? null : optionalDay(column);
    }

    /** A whole day; null, without a fault, when the cell is empty. */
    @Nullable
    LocalDate optionalDay(String column) {
        if (optional(column) == null) {
            return null;
        }
        String date = date(column, ImportProblems.DATE_UNREADABLE);
        if (date != null && date.length() == LENGTH_OF_DAY) {
            return LocalDate.parse(date);
        }
        if (!hasFault(column)) {
            fault(column, ImportProblems.DATE_UNREADABLE);
        }
        return null;
    }

    /**
     * A date as precisely as it is written: 1990-12-31, 1990-12 or 1990.
     *
     * @param unreadable the fault of a text that is none
     */
    @Nullable
    String date(String column, String unreadable) {
        String text = optional(column);
        if (text == null) {
            return null;
        }
        String date = WrittenDate.read(text).orElse(null);
        if (date == null) {
            fault(column, WrittenDate.isMonthFirst(text) ? ImportProblems.DATE_MONTH_FIRST : unreadable);
        }
        return date;
    }

    /** @param others what else people write for a constant, in lower case */
    <E extends Enum<E>> @Nullable E code(String column, Class<E> type, Map<String, E> others) {
        String text = optional(column);
        if (text == null) {
            return null;
        }
        E other = others.get(text.toLowerCase(Locale.ROOT));
        if (other != null) {
            return other;
        }
        Optional<E> constant = words.find(type, text);
        if (constant.isEmpty()) {
            fault(column, ImportProblems.CELL_NOT_IN_LIST, names(type));
        }
        return constant.orElse(null);
    }

    /** Codes separated by a space, semicolon or bar; words of several parts by a semicolon or bar. */
    <E extends Enum<E>> Set<E> codes(String column, Class<E> type) {
        String text = optional(column);
        Set<E> codes = EnumSet.noneOf(type);
        if (text == null) {
            return codes;
        }
        boolean known = true;
        for (String part : parts(column, "[;|]")) {
            List<String> written = words.find(type, part).isPresent() ? List.of(part) : List.of(part.split(" +"));
            for (String word : written) {
                Optional<E> code = words.find(type, word);
                code.ifPresent(codes::add);
                known = known && code.isPresent();
            }
        }
        if (!known) {
            fault(column, ImportProblems.CELL_NOT_IN_LIST, names(type));
        }
        return codes;
    }

    /** The parts of a cell, without the spaces around them; none when it is empty. */
    List<String> parts(String column, String separator) {
        String text = optional(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(separator, -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
