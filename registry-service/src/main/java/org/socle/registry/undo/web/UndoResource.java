package org.socle.registry.undo.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.registry.undo.UndoImports;
import org.socle.registry.undo.UndoImports.Standing;

@Path("/v1/imports/{id}/undo")
@Tag(name = "imports", description = "Lists of households pushed by partners")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UndoResource {

    private final UndoImports undo;

    UndoResource(UndoImports undo) {
        this.undo = undo;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:imports:write")
    @Operation(operationId = "undoImport", summary = "Take a pushed list back", description = """
                    For a list that was pushed by mistake. Persons and households that it registered are withdrawn: \
                    what was said of them is deleted, their ids and social numbers are never given again and answer \
                    410. Rows linked to known persons are unlinked, corrections are as before, and the same file may \
                    be pushed again under the same reference. A household goes whole or stays whole. When anything \
                    depends on the push, nothing is undone (409) unless partial=true; GET \
                    /v1/imports/{id}/undo-obstacles lists what. Long work: the operation tells the progress. Undoing \
                    twice is the same as once. With validate_only=true only what would be undone is counted.""")
    @APIResponse(
            responseCode = "202",
            description = "Begun, or under way; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = UndoView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Nothing is left to undo, or what would be undone (validate_only)",
            content = @Content(schema = @Schema(implementation = UndoView.class)))
    @APIResponse(responseCode = "409", description = "Something depends on the push, or it is still being worked on")
    public Response undo(
            @Parameter(example = "imp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @PathParam("id") String id,
            @Parameter(description = "Undo the rest where something depends on a part")
                    @QueryParam("partial")
                    @DefaultValue("false")
                    boolean partial,
            @Parameter(description = "Only say what would be undone")
                    @QueryParam("validate_only")
                    @DefaultValue("false")
                    boolean validateOnly) {
        Standing standing = undo.undo(id, partial, validateOnly);
        UndoView view = UndoView.of(standing);
        return validateOnly || !standing.isUnderWay()
                ? Response.ok(view).build()
                : Answers.accepted(Objects.requireNonNull(view.operationId(), "what is under way has an id"), view);
    }

    @GET
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(
            operationId = "getImportUndo",
            summary = "Where the undoing of a push stands",
            description = "What was taken back, what of the push is still there, and how much stands against it.")
    public UndoView get(@Parameter(example = "imp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @PathParam("id") String id) {
        return UndoView.of(undo.get(id));
    }
}
