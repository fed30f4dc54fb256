package org.socle.registry.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them, day before month always. A date that is none that way is never read month first. */
final class WrittenDate {

    private static final Pattern TIME = Pattern.compile("[t ][0-9]{1,2}:[0-9]{2}.*");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:([0-9]{1,2})(?:er|st|nd|rd|th)? ?)?([a-z]{3,9}) ?([0-9]{4})");
    private static final Pattern ENGLISH_WORDS =
            Pattern.compile("([a-z]{3,9}) ([0-9]{1,2})(?:st|nd|rd|th)? ([0-9]{4})");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(?:\\.0+)?");

    /** Days as spreadsheets count them, where a cell lost its format. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int LATEST_SERIAL = 73_050;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private static final Map<String, Integer> MONTH_NAMES = monthNames(List.of(
            "janvier janv jan january",
            "fevrier fevr fev feb february",
            "mars mar march",
            "avril avr apr april",
            "mai may",
            "juin jun june",
            "juillet juil jul july",
            "aout aou aug august",
            "septembre sept sep september",
            "octobre oct october",
            "novembre nov november",
            "decembre dec december"));

    private WrittenDate() {}

    /** The date as {@code 1990-12-31}, {@code 1990-12} or {@code 1990}; empty when it is none. */
    static Optional<String> read(String written) {
        try {
            // Most lists write dates so, in millions of cells: they need not be made plain.
            if (YEAR_FIRST.matcher(written).matches()) {
                return Optional.ofNullable(readPlain(written));
            }
            String text = TIME.matcher(plain(written)).replaceFirst("");
            return Optional.ofNullable(readPlain(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Whether it would be a date with the month before the day. */
    static boolean isMonthFirst(String written) {
        Matcher matcher = DAY_FIRST.matcher(TIME.matcher(plain(written)).replaceFirst(""));
        if (!matcher.matches()) {
            return false;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        return first >= 1 && first <= MONTHS && second > MONTHS && second <= DAYS;
    }

    private static @Nullable String readPlain(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            return date(part(matcher, 1), part(matcher, 2), part(matcher, 3));
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.matches()) {
            return date(part(matcher, 3), part(matcher, 2), part(matcher, 1));
        }
        matcher = MONTH_OF_YEAR.matcher(text);
        if (matcher.matches()) {
            return date(part(matcher, 2), part(matcher, 1), "");
        }
        matcher = WORDS.matcher(text);
        if (matcher.matches()) {
            return date(part(matcher, 3), month(part(matcher, 2)), part(matcher, 1));
        }
        matcher = ENGLISH_WORDS.matcher(text);
        if (matcher.matches()) {
            return date(part(matcher, 3), month(part(matcher, 1)), part(matcher, 2));
        }
        if (SERIAL.matcher(text).matches()) {
            int serial = Integer.parseInt(text.substring(0, 5));
            return serial > LATEST_SERIAL ? null : DAY_ZERO.plusDays(serial).toString();
        }
        return null;
    }

    /** What a group matched; empty when it took no part. */
    private static String part(Matcher matcher, int group) {
        return Objects.requireNonNullElse(matcher.group(group), "");
    }

    private static String date(String year, String month, String day) {
        if (month.isEmpty()) {
            return year;
        }
        if (day.isEmpty()) {
            return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).toString();
        }
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    private static String month(String name) {
        Integer month = MONTH_NAMES.get(name);
        if (month == null) {
            throw new DateTimeException("no month");
        }
        return month.toString();
    }

    /** Small letters without accents, and single spaces for points and commas beside words. */
    private static String plain(String written) {
        String plain = Normalizer.normalize(written.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        boolean hasWord = plain.chars().filter(Character::isLetter).count() > 1;
        return hasWord && !plain.matches("[0-9]{4}-.*")
                ? plain.replaceAll("[\\s.,/-]+", " ").strip()
                : plain;
    }

    private static Map<String, Integer> monthNames(List<String> months) {
        Map<String, Integer> names = new HashMap<>();
        for (int month = 1; month <= months.size(); month++) {
            for (String name : months.get(month - 1).split(" ")) {
                names.put(name, month);
            }
        }
        return Map.copyOf(names);
    }
}
