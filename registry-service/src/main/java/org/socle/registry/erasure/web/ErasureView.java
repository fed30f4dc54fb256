package org.socle.registry.erasure.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.registry.erasure.ErasePersons;
import org.socle.registry.erasure.domain.Erasure;
import org.socle.registry.erasure.domain.ErasureGround;
import org.socle.registry.person.domain.PersonId;

/** @param approvedAt absent until another officer has approved it; then the person is forgotten */
@Schema(name = "Erasure")
record ErasureView(
        @Schema(examples = "era_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String personId,

        ErasureGround ground,
        String requestedBy,
        Instant requestedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    static ErasureView of(Erasure erasure) {
        return new ErasureView(
                Ids.toText(ErasePersons.PREFIX, erasure.id()),
                new PersonId(erasure.personId()).text(),
                erasure.ground(),
                erasure.requestedBy(),
                erasure.requestedAt(),
                erasure.approvedBy(),
                erasure.approvedAt());
    }
}
