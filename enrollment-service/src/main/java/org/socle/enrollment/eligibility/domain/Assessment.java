package org.socle.enrollment.eligibility.domain;

import java.util.List;

/** What a rule says about someone. One criterion that is surely not met refuses; a missing fact only defers. */
public sealed interface Assessment {

    /** What was found about each criterion, in the order of the rule. */
    List<CriterionResult> criteria();

    /**
     * Every criterion is met.
     *
     * @param rank the number to order a waiting list by; the lowest comes first
     * @param eligibleMembers how many members count for the benefit
     */
    record Eligible(List<CriterionResult> criteria, double rank, int eligibleMembers) implements Assessment {
        public Eligible {
            criteria = List.copyOf(criteria);
        }
    }

    /** At least one criterion is surely not met. */
    record Refused(List<CriterionResult> criteria) implements Assessment {
        public Refused {
            criteria = List.copyOf(criteria);
        }
    }

    /** A fact is missing, and it could still go either way. */
    record Incomplete(List<CriterionResult> criteria) implements Assessment {
        public Incomplete {
            criteria = List.copyOf(criteria);
        }
    }

    /** The outcome as a plain word. */
    default Outcome outcome() {
        return switch (this) {
            case Eligible _ -> Outcome.ELIGIBLE;
            case Refused _ -> Outcome.REFUSED;
            case Incomplete _ -> Outcome.INCOMPLETE;
        };
    }

    /** The codes of the criteria that are not met, or of those that stay unknown. */
    default List<String> reasons() {
        var telling = switch (this) {
            case Eligible _ -> null;
            case Refused _ -> Finding.NOT_MET;
            case Incomplete _ -> Finding.UNKNOWN;
        };
        return criteria().stream()
                .filter(result -> result.finding() == telling)
                .map(CriterionResult::code)
                .toList();
    }
}
