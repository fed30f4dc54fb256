package org.socle.registry.kobo.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationId;
import org.socle.registry.kobo.domain.KoboSource;

/**
 * A form whose submissions are fetched. Its token is never shown.
 *
 * @param lastSubmissionTime of the last submission fetched; absent before the first one
 * @param operationId the latest fetching; absent before the first one
 */
@Schema(name = "KoboSource")
record KoboSourceView(
        @Schema(examples = "baseline-2026") String name,
        @Schema(examples = "https://kf.kobotoolbox.org") String server,
        @Schema(examples = "aBcDeFgHiJkLmNoPqRsTuV") String asset,
        @Schema(examples = "kobo-2026") @Nullable String mapping,
        @Schema(examples = "60") @Nullable Integer everyMinutes,

        @Schema(examples = "2026-11-02T10:15:30") @Nullable String lastSubmissionTime,

        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String operationId,

        Instant changedAt) {

    static KoboSourceView of(KoboSource source) {
        var operation = source.operationId();
        return new KoboSourceView(
                source.name(),
                source.server(),
                source.asset(),
                source.mapping(),
                source.everyMinutes(),
                source.lastSubmissionTime(),
                operation == null ? null : new OperationId(operation).text(),
                source.changedAt());
    }
}
