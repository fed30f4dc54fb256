package org.socle.registry.matching.domain;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.BirthDate.Precision;

/**
 * What agrees and what contradicts between two records. The points are rounded binary logarithms of how much more often
 * such an agreement is seen between two records of one person than between two persons.
 *
 * @param points the sum over all fields
 * @param reasons what was found, in the order of the fields
 */
record Comparison(int points, List<Reason> reasons, NameComparison.Names names, Birth birth) {

    /** How two birth dates agree. */
    enum Birth {
        SAME_DAY(11),
        SAME_HEAPED_DAY(5),
        SAME_MONTH(7),
        NEAR_DAY(7),
        SAME_YEAR(4),
        NEAR_YEAR(2),
        UNKNOWN(0),
        APART(-4),
        FAR_APART(-8);

        private final int points;

        Birth(int points) {
            this.points = points;
        }

        boolean agrees() {
            return points > 0;
        }
    }

    static Comparison of(MatchRecord left, MatchRecord right) {
        NameComparison.Names names = NameComparison.compare(left, right);
        Birth birth = birth(left.birth(), right.birth());
        List<Reason> reasons = new ArrayList<>();
        int points = birth.points + namePoints(names, reasons);
        points += identifierPoints(left, right, reasons);
        addBirthReason(birth, reasons);
        points += placePoints(left, right, reasons);
        if (left.sex() == right.sex()) {
            points += 1;
        } else {
            points -= 6;
            reasons.add(Reason.OTHER_SEX);
        }
        return new Comparison(points, List.copyOf(reasons), names, birth);
    }

    boolean contradicts() {
        return reasons.stream().anyMatch(Reason::isContradiction);
    }

    boolean has(Reason reason) {
        return reasons.contains(reason);
    }

    Set<Reason> reasonSet() {
        return reasons.isEmpty() ? Set.of() : EnumSet.copyOf(reasons);
    }

    private static int namePoints(NameComparison.Names names, List<Reason> reasons) {
        if (names.bothSound()) {
            reasons.add(Reason.SAME_NAMES);
        } else if (names.bothClose()) {
            reasons.add(Reason.SIMILAR_NAMES);
        }
        if (names.swapped()) {
            reasons.add(Reason.SWAPPED_NAMES);
        }
        int given = switch (names.given()) {
            case EXACT -> 7;
            case SOUND -> 6;
            case CLOSE -> 4;
            case DIFFERENT -> -5;
        };
        int family = switch (names.family()) {
            case EXACT -> 5;
            case SOUND -> 4;
            case CLOSE -> 2;
            case DIFFERENT -> -4;
        };
        return given + family - (names.swapped() ? 1 : 0);
    }

    private static int identifierPoints(MatchRecord left, MatchRecord right, List<Reason> reasons) {
        int points = 0;
        if (left.phone() != null && right.phone() != null) {
            if (left.phone().equals(right.phone())) {
                points += 9;
                reasons.add(Reason.SAME_PHONE);
            } else {
                points -= 1;
            }
        }
        boolean same = false;
        boolean other = false;
        for (Map.Entry<String, String> id : left.nationalIds().entrySet()) {
            String theirs = right.nationalIds().get(id.getKey());
            same |= id.getValue().equals(theirs);
            other |= theirs != null && !id.getValue().equals(theirs);
        }
        if (same) {
            points += 20;
            reasons.add(Reason.SAME_NATIONAL_ID);
        }
        if (other) {
            points -= 10;
            reasons.add(Reason.OTHER_NATIONAL_ID);
        }
        return points;
    }

    private static void addBirthReason(Birth birth, List<Reason> reasons) {
        switch (birth) {
            case SAME_DAY, SAME_HEAPED_DAY, SAME_MONTH, SAME_YEAR -> reasons.add(Reason.SAME_BIRTH_DATE);
            case NEAR_DAY, NEAR_YEAR -> reasons.add(Reason.NEAR_BIRTH_DATE);
            case FAR_APART -> reasons.add(Reason.OTHER_BIRTH_DATE);
            case UNKNOWN, APART -> {}
        }
    }

    private static int placePoints(MatchRecord left, MatchRecord right, List<Reason> reasons) {
        if (left.commune() == right.commune()) {
            reasons.add(Reason.SAME_COMMUNE);
            return 5;
        }
        if (left.department() == right.department()) {
            reasons.add(Reason.SAME_DEPARTMENT);
            return 2;
        }
        return -1;
    }

    static Birth birth(@Nullable BirthDate left, @Nullable BirthDate right) {
        if (left == null || right == null) {
            return Birth.UNKNOWN;
        }
        int years = Math.abs(left.year() - right.year());
        if (left.precision() == Precision.DAY && right.precision() == Precision.DAY) {
            return ofDays(left, right, years);
        }
        if (years == 0) {
            return ofCoarse(left, right);
        }
        return years == 1 ? Birth.NEAR_YEAR : years <= 5 ? Birth.APART : Birth.FAR_APART;
    }

    private static Birth ofDays(BirthDate left, BirthDate right, int years) {
        var a = left.from();
        var b = right.from();
        if (a.equals(b)) {
            return DedupKeys.isHeaped(left) ? Birth.SAME_HEAPED_DAY : Birth.SAME_DAY;
        }
        boolean dayAndMonthSwapped =
                years == 0 && a.getDayOfMonth() == b.getMonthValue() && a.getMonthValue() == b.getDayOfMonth();
        boolean onlyTheYearSlipped =
                years == 1 && a.getDayOfMonth() == b.getDayOfMonth() && a.getMonthValue() == b.getMonthValue();
        boolean onlyTheDaySlipped = years == 0 && a.getMonthValue() == b.getMonthValue();
        boolean onlyTheMonthSlipped = years == 0 && a.getDayOfMonth() == b.getDayOfMonth();
        if (dayAndMonthSwapped
                || onlyTheYearSlipped
                || onlyTheDaySlipped
                || onlyTheMonthSlipped
                || Math.abs(ChronoUnit.DAYS.between(a, b)) == 1) {
            return Birth.NEAR_DAY;
        }
        if (years == 0) {
            return Birth.NEAR_YEAR;
        }
        return years <= 5 ? Birth.APART : Birth.FAR_APART;
    }

    private static Birth ofCoarse(BirthDate left, BirthDate right) {
        boolean monthsKnown = left.precision() != Precision.YEAR && right.precision() != Precision.YEAR;
        if (!monthsKnown) {
            return Birth.SAME_YEAR;
        }
        return left.from().getMonthValue() == right.from().getMonthValue() ? Birth.SAME_MONTH : Birth.NEAR_YEAR;
    }
}
