package org.socle.kit.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a replay. */
@Schema(name = "Replay")
public record ReplayView(
        @Schema(description = "How many events of this key were applied", examples = "2")
        int applied,

        @Schema(description = "The first event of this key that still waits; absent when none does") @Nullable
        ParkedEventView waiting) {}
