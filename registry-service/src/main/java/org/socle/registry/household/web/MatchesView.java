package org.socle.registry.household.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.CheckPersons;
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
     * @param complete false when more people share a telephone, or names and place, with the person than could be
     *     compared with, so that NEW is not the last word
     */
    @Schema(name = "Match")
    record MatchView(
            MatchOutcome outcome,

            @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
            String personId,

            boolean complete) {

        static MatchView of(Verdict verdict, boolean complete) {
            return switch (verdict) {
                case Verdict.New() -> new MatchView(MatchOutcome.NEW, null, complete);
                case Verdict.ToReview ignored -> new MatchView(MatchOutcome.POSSIBLE, null, complete);
                case Verdict.Linked(var personId, var ignored) ->
                    new MatchView(MatchOutcome.KNOWN, new PersonId(personId).text(), complete);
            };
        }
    }

    static MatchesView of(List<CheckPersons.Answer> answers) {
        return new MatchesView(answers.stream()
                .map(answer -> MatchView.of(answer.verdict(), answer.complete()))
                .toList());
    }
}
