package org.socle.kit.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading or change.
 *
 * @param action {@code read}, or a past-tense word such as {@code registered}
 * @param kind what the objects are, such as {@code household}
 * @param objectIds identifiers of what was read or changed
 */
public record AuditEntry(
        long seq,
        Instant at,
        String subject,
        String client,
        @Nullable String organisation,
        String action,
        String kind,
        List<String> objectIds,
        @Nullable String traceId) {

    public AuditEntry {
        objectIds = List.copyOf(objectIds);
    }
}
