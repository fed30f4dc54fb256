package org.socle.registry.intake.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a cell was before it became a text, where whoever reads it must know. Rows wait as texts only, so the mark stands
 * before the text, behind a sign that no readable cell has.
 */
public enum Mark {
    /** A number; its zeros in front are lost, if it had any. */
    NUMBER('N', false),
    /** A number of which the last digits are lost. */
    DIGITS_LOST('D', false),
    /** A formula whose value was not stored with it. */
    FORMULA('F', false),
    /** An error value such as #N/A. */
    ERROR('E', false),
    /** An object or list where a text belongs. */
    NESTED('O', false),
    /** Quotes that do not close: where the cells of the row end is a guess. */
    QUOTES('Q', true),
    /** A row too long to be kept. */
    TOO_LONG('L', true),
    /** A line that is no JSON object. */
    NOT_JSON('J', true);

    private static final char SIGN = '\u0001';

    private final char letter;
    private final boolean wholeRow;

    Mark(char letter, boolean wholeRow) {
        this.letter = letter;
        this.wholeRow = wholeRow;
    }

    /** The text with this mark. */
    public String on(String text) {
        return "" + SIGN + letter + text;
    }

    /** The mark of a cell; empty for most. */
    public static Optional<Mark> of(String cell) {
        return cell.length() < 2 || cell.charAt(0) != SIGN
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(mark -> mark.letter == cell.charAt(1))
                        .findFirst();
    }

    /** Whether one of the cells says that the row as a whole cannot be read. */
    public static boolean isBroken(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()
                    && cell.charAt(0) == SIGN
                    && of(cell).filter(Mark::isOfWholeRow).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The text of a cell without its mark. */
    public static String text(String cell) {
        return of(cell).isPresent() ? cell.substring(2) : cell;
    }

    /** Whether the row as a whole cannot be read. */
    public boolean isOfWholeRow() {
        return wholeRow;
    }
}
