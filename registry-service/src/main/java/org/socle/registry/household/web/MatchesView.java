package org.socle.registry.household.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.person.domain.PersonId;

/** Whether the register knows persons, in the order asked. */
@Schema(name = "Matches")
record MatchesView(List<MatchView> persons) {

    /** What the register says of a person. */
    enum MatchOutcome {
        /** Nobody in the register is likely to be this person. */
        NEW,
        /** Perhaps registered already: a registration would wait for a reviewer. Nothing more is told. */
        POSSIBLE,
        /** Registered, beyond reasonable doubt, in a territory of the caller. */
        KNOWN
    }

    /**
     * What the register says of one person.
     *
     * @param personId who it is; only when KNOWN
     */
    @Schema(name = "Match")
    record MatchView(
            MatchOutcome outcome,

            @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
            String personId) {

        static MatchView of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.New() -> new MatchView(MatchOutcome.NEW, null);
                case Verdict.ToReview ignored -> new MatchView(MatchOutcome.POSSIBLE, null);
                case Verdict.Linked(var personId, var ignored) ->
                    new MatchView(MatchOutcome.KNOWN, new PersonId(personId).text());
            };
        }
    }

    static MatchesView of(List<Verdict> verdicts) {
        return new MatchesView(verdicts.stream().map(MatchView::of).toList());
    }
}
