package org.socle.registry.history.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.history.domain.Cause;
import org.socle.registry.history.domain.Recorded;
import org.socle.registry.history.domain.Version;

/**
 * One change of what is registered.
 *
 * @param recordedAt when the register began to say so; what it said before is answered with an earlier as_of
 * @param by subject of who wrote it; absent when nobody was named
 * @param cause absent when it was written directly
 */
@Schema(name = "RegisterVersion")
record VersionView(
        @Schema(examples = "2026-11-02T12:00:00Z") Instant recordedAt,
        @Schema(examples = "supervisor-dakar") @Nullable String by,
        @Nullable CauseView cause,
        List<DifferenceView> changes) {

    /**
     * What stood behind a change.
     *
     * @param id of the change request, the identity event or the import
     * @param what the kind of change that was asked for
     * @param effectiveOn the day from which it is true, where one was told
     */
    @Schema(name = "ChangeCause")
    record CauseView(
            Cause.Kind kind,

            @Schema(examples = "chg_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String id,

            @Schema(examples = "MOVE") @Nullable String what,
            @Schema(examples = "2026-11-02") @Nullable LocalDate effectiveOn) {

        static CauseView of(Cause cause) {
            return new CauseView(cause.kind(), cause.id(), cause.what(), cause.effectiveOn());
        }
    }

    /**
     * One field, as it is named in a correction.
     *
     * @param from absent when nothing was registered before
     * @param to absent when nothing is registered afterwards
     */
    @Schema(name = "FieldDifference")
    record DifferenceView(
            @Schema(examples = "roof") String field,
            @Schema(examples = "THATCH") @Nullable String from,
            @Schema(examples = "ZINC") @Nullable String to) {

        static DifferenceView of(Version.Difference difference) {
            return new DifferenceView(difference.field(), difference.from(), difference.to());
        }

        @Override
        public String toString() {
            return "DifferenceView[" + field + "]";
        }
    }

    static VersionView of(Version version) {
        Recorded recorded = version.recorded();
        Cause cause = recorded.cause();
        return new VersionView(
                recorded.at(),
                recorded.by(),
                cause == null ? null : CauseView.of(cause),
                version.differences().stream().map(DifferenceView::of).toList());
    }
}
