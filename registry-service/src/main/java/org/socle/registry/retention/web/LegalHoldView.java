package org.socle.registry.retention.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.retention.HoldLegally;
import org.socle.registry.retention.domain.LegalHold;

/** @param releasedAt absent while it holds */
@Schema(name = "LegalHold")
record LegalHoldView(
        @Schema(examples = "hold_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String personId,

        String reason,
        String placedBy,
        Instant placedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt) {

    static LegalHoldView of(LegalHold hold) {
        return new LegalHoldView(
                Ids.toText(HoldLegally.PREFIX, hold.id()),
                new PersonId(hold.personId()).text(),
                hold.reason(),
                hold.placedBy(),
                hold.placedAt(),
                hold.releasedBy(),
                hold.releasedAt());
    }

    @Override
    public String toString() {
        return "LegalHoldView[" + id + "]";
    }
}
