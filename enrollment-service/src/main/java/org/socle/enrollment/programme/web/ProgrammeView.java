package org.socle.enrollment.programme.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.enrollment.programme.domain.Admission;
import org.socle.enrollment.programme.domain.Programme;

/**
 * A programme.
 *
 * @param activeRuleVersion the version of the rule that decides; absent until one is activated
 * @param admitting whether newcomers get a place at once while there is one; only while it is open
 */
@Schema(name = "Programme")
record ProgrammeView(
        @Schema(examples = "prg_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        String code,
        TextView name,
        Unit unit,
        Admission admission,
        Programme.State state,
        @Nullable Integer activeRuleVersion,
        @Nullable Boolean admitting,
        Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    static ProgrammeView of(Programme programme) {
        var profile = programme.profile();
        var rule = programme.activeRule();
        return new ProgrammeView(
                ProgrammeIds.text(profile.id()),
                profile.code(),
                TextView.of(profile.name()),
                profile.unit(),
                profile.admission(),
                programme.state(),
                rule.isPresent() ? rule.getAsInt() : null,
                programme instanceof Programme.Open open ? open.admitting() : null,
                profile.createdAt(),
                switch (programme) {
                    case Programme.Draft _ -> null;
                    case Programme.Open open -> open.openedAt();
                    case Programme.Closed closed -> closed.openedAt();
                },
                programme instanceof Programme.Closed closed ? closed.closedAt() : null);
    }
}
