package org.socle.registry.undo.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.undo.UndoImports;
import org.socle.web.language.Languages;

@Path("/v1/imports/{id}/undo-obstacles")
@Tag(name = "imports", description = "Lists of households pushed by partners")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UndoObstacleResource {

    private final UndoImports undo;

    UndoObstacleResource(UndoImports undo) {
        this.undo = undo;
    }

    @GET
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(operationId = "listUndoObstacles", summary = "What stands against taking a list back", description = """
                    Persons and households that something depends on by now, each with the reason and how it is \
                    mended: a later statement, a change request, a merge, a place in a programme and the like. Whoever \
                    lives with one of them stays as well. Each reading is written down.""")
    public Page<ObstacleView> list(
            @Parameter(example = "imp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @PathParam("id") String id,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return undo.obstacles(id, Cursor.of(limit, cursor))
                .map(obstacle -> ObstacleView.of(obstacle, Languages.current()));
    }
}
