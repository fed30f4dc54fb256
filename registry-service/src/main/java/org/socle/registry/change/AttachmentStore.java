package org.socle.registry.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.registry.change.domain.Attachment;

/** Keeps evidence, sealed. Only that inside the transaction's territory is ever seen. */
public interface AttachmentStore {

    void insert(Attachment attachment, byte[] bytes, int territory);

    /** The evidence for a change, oldest first. */
    List<Attachment> of(UUID request);

    Optional<Attachment> find(UUID request, UUID id);

    /** The file as it came. */
    byte[] bytes(Attachment attachment);
}
