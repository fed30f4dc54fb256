package org.socle.enrollment.eligibility.domain;

/** Orders of a waiting list that have a name. Each is an expression; the lowest number comes first. */
public enum RankingOrder {
    LOWEST_SCORE_FIRST("household.score"),
    HIGHEST_SCORE_FIRST("-household.score"),
    LARGEST_HOUSEHOLD_FIRST("-household.size"),
    FIRST_REGISTERED_FIRST("0");

    private final String expression;

    RankingOrder(String expression) {
        this.expression = expression;
    }

    public String expression() {
        return expression;
    }
}
