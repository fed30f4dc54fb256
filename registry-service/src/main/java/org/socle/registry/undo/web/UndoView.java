package org.socle.registry.undo.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationId;
import org.socle.registry.undo.UndoImports.Standing;
import org.socle.registry.undo.domain.ImportUndo;
import org.socle.registry.undo.domain.UndoCounts;

/**
 * Where the undoing of a push stands.
 *
 * @param operationId the latest work on it; absent until somebody asked for it
 * @param underWay whether that work goes on
 * @param undone what was taken back so far
 * @param left what the push did and still is there
 * @param obstacles how much stands against taking that back: GET /v1/imports/{id}/undo-obstacles
 */
@Schema(name = "ImportUndo")
record UndoView(
        @Schema(examples = "imp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String importId,

        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String operationId,

        boolean underWay,
        UndoCounts undone,
        UndoCounts left,
        @Schema(examples = "0") long obstacles,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static UndoView of(Standing standing) {
        ImportUndo undo = standing.undo();
        return new UndoView(
                standing.push().id().text(),
                undo == null ? null : new OperationId(undo.operationId()).text(),
                standing.isUnderWay(),
                undo == null ? UndoCounts.NONE : undo.undone(),
                standing.left(),
                standing.obstacles(),
                undo == null ? null : undo.startedAt(),
                undo == null ? null : undo.finishedAt());
    }
}
