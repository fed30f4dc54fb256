package org.socle.contracts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that records of this module make on themselves. Each names the field, never its value. */
public final class Require {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");
    private static final Pattern AREA = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,10}){0,4}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,79}");
    private static final Pattern CYCLE = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2]|Q[1-4])|ONCE");
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2]))?");

    private Require() {}

    /** An identifier as text. */
    public static void id(@Nullable String value, String field) {
        matches(ID, value, field);
    }

    /** The code of an area, such as {@code SN-DK-01}. */
    public static void area(@Nullable String value, String field) {
        matches(AREA, value, field);
    }

    /** A code out of a list that may grow, such as {@code OVER_QUOTA} or {@code thatch}. */
    public static void code(@Nullable String value, String field) {
        matches(CODE, value, field);
    }

    /** A code, or nothing where nobody was asked. */
    public static void codeOrAbsent(@Nullable String value, String field) {
        if (value != null) {
            code(value, field);
        }
    }

    /** A round of giving: a month {@code 2026-11}, a quarter {@code 2026-Q4}, or {@code ONCE}. */
    public static void cycle(@Nullable String value, String field) {
        matches(CYCLE, value, field);
    }

    /** A year or a month, by how precisely it is known: {@code 2019} or {@code 2019-04}. */
    public static void yearOrMonth(@Nullable String value, String field) {
        matches(YEAR_OR_MONTH, value, field);
    }

    /** Something that must be there. */
    public static void present(@Nullable Object value, String field) {
        that(value != null, field + " is missing");
    }

    /** Any other condition; the message must not hold a value. */
    public static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private static void matches(Pattern pattern, @Nullable String value, String field) {
        present(value, field);
        that(value != null && pattern.matcher(value).matches(), field + " does not match " + pattern.pattern());
    }
}
