package org.socle.benefits.cycle.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.cycle.CycleStore.CycleRow;
import org.socle.kit.id.Ids;

/**
 * An open cycle of a package.
 *
 * @param grantingOperation the work that grants to those who were enrolled when it was opened
 */
@Schema(name = "Cycle")
record CycleView(
        String packageId,
        String packageCode,
        @Schema(examples = "2026-12") String cycle,
        Instant openedAt,
        @Nullable String grantingOperation) {

    static CycleView of(CycleRow row) {
        return new CycleView(
                Ids.toText("pkg", row.packageId().value()),
                row.packageCode(),
                row.cycle(),
                row.openedAt(),
                row.operationId().orElse(null));
    }
}
