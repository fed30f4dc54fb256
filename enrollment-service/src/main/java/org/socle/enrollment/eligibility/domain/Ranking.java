package org.socle.enrollment.eligibility.domain;

/** Who comes first when there are fewer places than people. The lowest number comes first. */
public sealed interface Ranking {

    /** The expression that gives the number. */
    String expression();

    /** An order that has a name. */
    record Named(RankingOrder order) implements Ranking {
        @Override
        public String expression() {
            return order.expression();
        }
    }

    /** An order of the programme's own. */
    record Computed(String expression) implements Ranking {}
}
