package org.socle.registry.matching.domain.model;

import java.time.LocalDate;
import java.util.List;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.BirthDate.Precision;

/** Birth dates, compared as precisely as the less precise of the two is known. */
public record BirthComparison() implements FieldComparison {

    private static final List<BirthLevel> LEVELS = List.of(BirthLevel.values());

    @Override
    public List<BirthLevel> levels() {
        return LEVELS;
    }

    @Override
    public int level(Form left, Form right) {
        if (!(left instanceof Form.Birth one) || !(right instanceof Form.Birth other)) {
            return Level.MISSING;
        }
        int years = Math.abs(one.year() - other.year());
        Precision less = less(one.knownTo(), other.knownTo());
        BirthLevel reached = switch (less) {
            case DAY -> days(one, other, years);
            case MONTH -> months(one.date(), other.date(), years);
            case YEAR -> years(years);
        };
        return reached.ordinal();
    }

    private static Precision less(Precision left, Precision right) {
        return left.compareTo(right) >= 0 ? left : right;
    }

    private static BirthLevel days(Form.Birth left, Form.Birth right, int years) {
        if (left.digits().equals(right.digits())) {
            return BirthLevel.DAY;
        }
        if (Slip.isBetween(left.digits(), right.digits())
                || areDayAndMonthExchanged(left.date().from(), right.date().from())) {
            return years > 5 ? BirthLevel.DAY_APART : BirthLevel.DAY_SLIP;
        }
        return switch (years) {
            case 0 -> BirthLevel.DAY_IN_YEAR;
            case 1 -> BirthLevel.DAY_YEAR_1;
            case 2, 3 -> BirthLevel.DAY_YEAR_3;
            case 4, 5 -> BirthLevel.DAY_YEAR_5;
            default -> BirthLevel.DAY_APART;
        };
    }

    private static boolean areDayAndMonthExchanged(LocalDate left, LocalDate right) {
        return left.getYear() == right.getYear()
                && left.getDayOfMonth() == right.getMonthValue()
                && left.getMonthValue() == right.getDayOfMonth();
    }

    private static BirthLevel months(BirthDate left, BirthDate right, int years) {
        return switch (years) {
            case 0 ->
                left.from().getMonthValue() == right.from().getMonthValue()
                        ? BirthLevel.MONTH
                        : BirthLevel.MONTH_IN_YEAR;
            case 1 -> BirthLevel.MONTH_YEAR_1;
            case 2, 3 -> BirthLevel.MONTH_YEAR_3;
            case 4, 5 -> BirthLevel.MONTH_YEAR_5;
            default -> BirthLevel.MONTH_APART;
        };
    }

    private static BirthLevel years(int years) {
        return switch (years) {
            case 0 -> BirthLevel.YEAR;
            case 1 -> BirthLevel.YEAR_1;
            case 2, 3 -> BirthLevel.YEAR_3;
            case 4, 5 -> BirthLevel.YEAR_5;
            default -> BirthLevel.YEAR_APART;
        };
    }
}
