package org.socle.registry.intake.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationId;
import org.socle.registry.intake.domain.ImportCounts;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.MappingUsed;
import org.socle.registry.intake.domain.PartnerImport;

/**
 * One push of a list and what came of its rows so far.
 *
 * @param operationId the work on it: GET /v1/operations/{id} for its progress
 * @param format what the list was written in
 * @param encoding the character set its text turned out to have; absent where the format has but one
 * @param mapping what it was read with, as it was then; absent where its columns were ours
 * @param finished whether every row has had its effect or was refused
 */
@Schema(name = "Import")
record ImportView(
        @Schema(examples = "imp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String operationId,

        @Schema(examples = "NGO-DEMO") String organisation,
        @Schema(examples = "kobo-2026") String source,
        @Schema(examples = "2026-11-dakar") String reference,
        ListFormat format,

        @Schema(examples = "windows-1252") @Nullable String encoding,
        @Nullable MappingUsed mapping,
        boolean validateOnly,
        boolean finished,
        @Schema(examples = "5885") long rows,
        ImportCounts counts,
        Instant receivedAt,
        @Nullable Instant finishedAt) {

    static ImportView of(PartnerImport push) {
        return new ImportView(
                push.id().text(),
                new OperationId(push.operationId()).text(),
                push.organisation(),
                push.source(),
                push.reference(),
                push.shape().format(),
                push.shape().encoding(),
                push.mapping(),
                push.validateOnly(),
                push.finishedAt() != null,
                push.rows(),
                push.counts(),
                push.receivedAt(),
                push.finishedAt());
    }
}
