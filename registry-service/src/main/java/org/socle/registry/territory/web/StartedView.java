package org.socle.registry.territory.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Long work that was accepted.
 *
 * @param operationId where to look: GET /v1/operations/{id}
 */
@Schema(name = "StartedTerritoryImport")
record StartedView(
        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String operationId) {}
