package org.socle.registry.keyrotation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rotation.
 *
 * @param operationId the work; absent when only asked (validate_only)
 * @param rows how many rows are looked at
 */
@Schema(name = "KeyRotation")
record KeyRotationView(
        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String operationId,

        @Schema(examples = "18240") long rows) {}
