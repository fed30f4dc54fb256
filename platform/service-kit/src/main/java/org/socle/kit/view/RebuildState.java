package org.socle.kit.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A view that is made anew.
 *
 * @param operationId the work; absent when only asked (validate_only)
 */
@Schema(name = "ViewRebuild")
record RebuildState(
        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String operationId,

        @Schema(description = "The view", examples = "territories")
        String view,

        @Schema(description = "How many events are to be read", examples = "616")
        long events) {}
