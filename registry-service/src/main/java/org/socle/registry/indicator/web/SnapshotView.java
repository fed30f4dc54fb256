package org.socle.registry.indicator.web;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationId;
import org.socle.registry.indicator.IndicatorIds;
import org.socle.registry.indicator.domain.Snapshot;

/**
 * The figures of an area on a day, kept.
 *
 * @param operationId the work on it: GET /v1/operations/{id} for its progress
 * @param method by which formulas
 * @param inputsHash SHA-256 of every numerator and denominator; absent until completed
 * @param intact whether what is kept still has that hash; only where a single snapshot is read
 */
@Schema(name = "IndicatorSnapshot")
record SnapshotView(
        @Schema(examples = "ins_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String operationId,

        Snapshot.State state,
        @Schema(examples = "SN-DK") String territory,
        @Schema(examples = "COMMUNE") String level,
        LocalDate day,
        @Schema(examples = "registry-1") String method,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable String inputsHash,
        @Nullable Boolean intact) {

    static SnapshotView of(Snapshot snapshot) {
        return of(snapshot, null);
    }

    static SnapshotView of(Snapshot snapshot, @Nullable Boolean intact) {
        var frozen = snapshot.frozen();
        return new SnapshotView(
                IndicatorIds.text(snapshot.id()),
                new OperationId(snapshot.operationId()).text(),
                snapshot.state(),
                snapshot.territoryCode(),
                snapshot.level(),
                snapshot.day(),
                snapshot.method(),
                snapshot.startedAt(),
                frozen == null ? null : frozen.completedAt(),
                frozen == null ? null : frozen.inputsHash(),
                frozen == null ? null : intact);
    }
}
