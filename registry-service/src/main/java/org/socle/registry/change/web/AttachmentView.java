package org.socle.registry.change.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.change.AttachEvidence;
import org.socle.registry.change.domain.Attachment;

/**
 * Evidence for a change.
 *
 * @param name what it was called, without anything but letters, digits, hyphens and dots
 * @param mediaType as its own bytes say
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal digits
 */
@Schema(name = "ChangeAttachment")
record AttachmentView(
        @Schema(examples = "att_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "birth-certificate.pdf") String name,
        @Schema(examples = "application/pdf") String mediaType,
        int size,
        String sha256,
        String addedBy,
        Instant addedAt) {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                AttachEvidence.text(attachment.id()),
                attachment.name(),
                attachment.type().mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.addedBy(),
                attachment.addedAt());
    }

    @Override
    public String toString() {
        return "AttachmentView[" + id + "]";
    }
}
