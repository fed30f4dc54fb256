package org.socle.registry.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One push of a list by a partner.
 *
 * @param operationId the long work that gives its rows their effect
 * @param reference the partner's own name for the push
 * @param columns the columns of its rows, by our names
 * @param shape how the list was written
 * @param mapping null when its columns were ours
 * @param finishedAt null while rows are left
 */
public record PartnerImport(
        ImportId id,
        UUID operationId,
        String organisation,
        String source,
        String reference,
        boolean validateOnly,
        long rows,
        ImportCounts counts,
        List<String> columns,
        ListShape shape,
        @Nullable MappingUsed mapping,
        Instant receivedAt,
        @Nullable Instant finishedAt) {

    public PartnerImport {
        columns = List.copyOf(columns);
    }
}
