package org.socle.bench;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a run.
 *
 * @param target what it must reach, or null for a figure that is only told
 */
record Metric(
        String metric, double value, String unit, @Nullable Target target) {

    /** A bound on a figure. */
    record Target(Bound bound, double value) {
        enum Bound {
            AT_LEAST("≥"),
            AT_MOST("≤");

            private final String sign;

            Bound(String sign) {
                this.sign = sign;
            }
        }

        @Override
        public String toString() {
            return bound.sign + " " + Figures.format(value);
        }
    }

    static Metric told(String metric, double value, String unit) {
        return new Metric(metric, value, unit, null);
    }

    static Metric atLeast(String metric, double value, String unit, double target) {
        return new Metric(metric, value, unit, new Target(Target.Bound.AT_LEAST, target));
    }

    static Metric atMost(String metric, double value, String unit, double target) {
        return new Metric(metric, value, unit, new Target(Target.Bound.AT_MOST, target));
    }

    boolean ok() {
        if (target == null) {
            return true;
        }
        return switch (target.bound()) {
            case AT_LEAST -> value >= target.value();
            case AT_MOST -> value <= target.value();
        };
    }
}
