package org.socle.registry.matching.domain.model;

import java.util.List;

/** Values that are the same, a slip apart or others. */
public enum CodeComparison implements FieldComparison {
    SEX(List.of(SexLevel.values())) {
        @Override
        int otherwise(String left, String right) {
            return SexLevel.OTHER.ordinal();
        }
    },
    PHONE(List.of(PhoneLevel.values())) {
        @Override
        int otherwise(String left, String right) {
            return (Slip.isBetween(left, right) ? PhoneLevel.SLIP : PhoneLevel.OTHER).ordinal();
        }
    },
    PLAIN(List.of(CodeLevel.values())) {
        @Override
        int otherwise(String left, String right) {
            return (Slip.isBetween(left, right) ? CodeLevel.SLIP : CodeLevel.OTHER).ordinal();
        }

        @Override
        public List<Term> terms(Form form) {
            return form instanceof Form.Code code ? List.of(new Term(Part.WHOLE, code.value())) : List.of();
        }

        @Override
        public List<Term> agreed(Form left, Form right, int level) {
            return level == SAME ? terms(left) : List.of();
        }
    };

    private static final int SAME = 0;

    private final List<? extends Level> levels;

    CodeComparison(List<? extends Level> levels) {
        this.levels = levels;
    }

    abstract int otherwise(String left, String right);

    @Override
    public List<? extends Level> levels() {
        return levels;
    }

    @Override
    public int level(Form left, Form right) {
        if (!(left instanceof Form.Code one) || !(right instanceof Form.Code other)) {
            return Level.MISSING;
        }
        return one.value().equals(other.value()) ? SAME : otherwise(one.value(), other.value());
    }
}
