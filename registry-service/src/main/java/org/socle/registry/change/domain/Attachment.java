package org.socle.registry.change.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Evidence for a change, without its bytes.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal digits
 * @param addedBy subject of who sent it
 */
public record Attachment(
        UUID id, UUID request, String name, Evidence type, int size, String sha256, String addedBy, Instant addedAt) {

    @Override
    public String toString() {
        return "Attachment[" + id + "]";
    }
}
