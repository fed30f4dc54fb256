package org.socle.registry.recertification.store;

/**
 * How the day is found on which a household is due: in one place, for the list, the single household and the indicator. A
 * statement names household, household_profile and household_score {@code h}, {@code f} and {@code s}.
 */
public final class TermSql {

    /** A part of WITH: the rules in force. */
    public static final String RULE = """
            rule AS MATERIALIZED (
                SELECT r.household_kind, r.category, coalesce(t.lo, 0) AS lo, coalesce(t.hi, 2147483647) AS hi, r.months
                  FROM recertification_rule r
                  LEFT JOIN territory t ON t.code = r.territory_code
                 WHERE r.version = (SELECT max(version) FROM recertification_rule_set))
            """;

    /** The shortest of all that fit; the parameter is the term without any. */
    public static final String MONTHS = """
            coalesce((SELECT min(r.months)
                        FROM rule r
                       WHERE (r.household_kind IS NULL OR r.household_kind = coalesce(f.kind, 'PRIVATE'))
                         AND (r.category IS NULL OR r.category = s.category)
                         AND h.territory_no BETWEEN r.lo AND r.hi), :months)
            """;

    /** The day on which the household is due; the last one on which it is fresh. */
    public static final String DUE = "(h.last_confirmed_on + make_interval(months => " + MONTHS + "))::date";

    private TermSql() {}
}
