package org.socle.registry.deprivation.web;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationId;
import org.socle.registry.deprivation.DeprivationIds;
import org.socle.registry.deprivation.ManageRuns.Seen;
import org.socle.registry.deprivation.domain.DeprivationRun;

/**
 * A count of deprived children, and its figures once it is completed. Ratios have six decimals, rounded half up.
 *
 * @param operationId the work on it: GET /v1/operations/{id} for its progress
 * @param method by which formulas
 * @param inputsHash SHA-256 of everything the result depends on
 * @param resultHash SHA-256 of the whole result in canonical JSON
 * @param leastPublished in a publication, the smallest number of children that is shown
 */
@Schema(name = "DeprivationRun")
record RunView(
        @Schema(examples = "dpr_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String operationId,

        DeprivationRun.State state,

        @Schema(examples = "dpd_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String definitionId,

        @Schema(examples = "MODA_NATIONAL") String definition,
        @Schema(examples = "1") int definitionVersion,
        @Schema(examples = "SN-DK") String territory,
        @Schema(examples = "DEPARTMENT") String level,
        LocalDate asOf,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Schema(examples = "moda-1") @Nullable String method,
        @Nullable String inputsHash,
        @Nullable String resultHash,
        @Schema(examples = "5") @Nullable Integer leastPublished,
        @Nullable ResultView result) {

    static RunView of(Seen seen) {
        return of(seen, null);
    }

    static RunView of(Seen seen, @Nullable Integer leastPublished) {
        DeprivationRun run = seen.run();
        DeprivationRun.Outcome outcome = run.outcome();
        return new RunView(
                DeprivationIds.text(run.id()),
                new OperationId(run.operationId()).text(),
                run.state(),
                DeprivationIds.text(run.definition()),
                seen.definition().code(),
                seen.definition().version(),
                run.territoryCode(),
                run.level(),
                run.asOf(),
                run.startedAt(),
                outcome == null ? null : outcome.completedAt(),
                outcome == null ? null : outcome.method(),
                outcome == null ? null : outcome.inputsHash(),
                outcome == null ? null : outcome.resultHash(),
                leastPublished,
                ResultView.of(seen.result()));
    }
}
