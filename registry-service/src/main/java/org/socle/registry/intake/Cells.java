package org.socle.registry.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.registry.intake.domain.RowFault;
import org.socle.registry.intake.domain.StagedRow;

/** The cells of one row by column, and the faults found while reading them. */
final class Cells {

    private static final int LONGEST = 500;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,3}([.,][0-9]{1,10})?");

    private static final Map<String, Boolean> YES_NO = Map.of(
            "yes", true, "oui", true, "true", true, "vrai", true, "1", true, "no", false, "non", false, "false", false,
            "faux", false, "0", false);

    private final Map<String, String> byColumn = new TreeMap<>();
    private final List<RowFault> faults = new ArrayList<>();

    Cells(List<String> columns, StagedRow row) {
        List<String> cells = row.cells();
        for (int at = 0; at < columns.size(); at++) {
            String column = columns.get(at);
            String text = cells.get(at).strip();
            if (text.isEmpty() || ImportColumns.OURS.contains(column)) {
                continue;
            }
            if (text.length() > LONGEST) {
                fault(column, ImportProblems.CELL_TOO_LONG, LONGEST);
            } else if (text.chars().anyMatch(letter -> letter < ' ')) {
                fault(column, ImportProblems.CELL_UNREADABLE);
            } else {
                byColumn.put(column, text);
            }
        }
        boolean surplus = cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        if (surplus) {
            fault("", ImportProblems.ROW_TOO_LONG, columns.size());
        }
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
        Boolean value = YES_NO.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            fault(column, ImportProblems.CELL_NOT_IN_LIST, "yes, no");
        }
        return value;
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
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(column, ImportProblems.DATE_UNREADABLE);
            return null;
        }
    }

    /** @param others what else people write for a constant, in lower case */
    <E extends Enum<E>> @Nullable E code(String column, Class<E> type, Map<String, E> others) {
        String text = optional(column);
        if (text == null) {
            return null;
        }
        String written = text.toLowerCase(Locale.ROOT);
        E other = others.get(written);
        if (other != null) {
            return other;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name()
                    .toLowerCase(Locale.ROOT)
                    .equals(written.replace(' ', '_').replace('-', '_'))) {
                return constant;
            }
        }
        fault(column, ImportProblems.CELL_NOT_IN_LIST, names(type));
        return null;
    }

    /** Codes separated by a space, semicolon or bar. */
    <E extends Enum<E>> Set<E> codes(String column, Class<E> type) {
        String text = optional(column);
        Set<E> codes = EnumSet.noneOf(type);
        if (text == null) {
            return codes;
        }
        for (String part : text.split("[ ;|]+")) {
            boolean known = false;
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(part)) {
                    codes.add(constant);
                    known = true;
                }
            }
            if (!known) {
                fault(column, ImportProblems.CELL_NOT_IN_LIST, names(type));
            }
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
