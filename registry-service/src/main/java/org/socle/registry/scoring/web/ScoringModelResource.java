package org.socle.registry.scoring.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.scoring.ManageScoringModels;

@Path("/v1/scoring-models")
@Tag(name = "scoring models", description = "The formulas by which households are scored")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ScoringModelResource {

    private final ManageScoringModels models;

    ScoringModelResource(ManageScoringModels models) {
        this.models = models;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:scoring:write")
    @Operation(operationId = "writeScoringModel", summary = "Write a scoring model", description = """
                    Equations by residence, each a base with points for cases and weights for numbers; adjustments by \
                    place; categories by ranges of the total. Nobody is scored by it until it is activated, and it \
                    never changes: sent again under the same code it is the next version. An indicator may be a question, \
                    such as answers.water.minutes, that takes a number, one code or yes and no (true, false); whoever the \
                    questionnaire asks, the household or its head answers. Needs the whole country as \
                    one's territory. With validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location leads to it",
            content = @Content(schema = @Schema(implementation = ScoringModelView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = ScoringModelView.class)))
    public Response write(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ScoringModelRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a proxy means test",
                                                            value = ScoringModelRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    ScoringModelRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var written = ScoringModelView.of(
                models.write(request.code(), request.name().strip(), request.formula(), validateOnly));
        if (validateOnly) {
            return Response.ok(written).build();
        }
        return Response.created(URI.create("/v1/scoring-models/" + written.id()))
                .entity(written)
                .build();
    }

    @GET
    @RolesAllowed({"registry:scoring:read", "registry:scoring:write"})
    @Operation(
            operationId = "listScoringModels",
            summary = "List scoring models",
            description = "Every version of every model, the newest first; one of them is active.")
    public Page<ScoringModelView> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return models.list(Cursor.of(limit, cursor)).map(ScoringModelView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:scoring:read", "registry:scoring:write"})
    @Operation(
            operationId = "getScoringModel",
            summary = "Read a scoring model",
            description = "One version, as it was written.")
    public ScoringModelView get(@PathParam("id") String id) {
        return ScoringModelView.of(models.get(id));
    }

    @POST
    @Path("/{id}/activation")
    @Idempotent
    @RolesAllowed("registry:scoring:write")
    @Operation(operationId = "activateScoringModel", summary = "Score the country by a model", description = """
                    Checks the model: whatever keeps it from giving every household one score and one category is \
                    told with its place and a fix (409). From then on households are scored by it, and all others are \
                    scored anew as an operation with progress. An earlier version can be activated again. Activating \
                    what is active changes nothing (200). With validate_only=true it is only checked.""")
    @APIResponse(
            responseCode = "202",
            description = "Active; operation_id leads to the scoring of everybody",
            content = @Content(schema = @Schema(implementation = ScoringModelView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Active already, or fit to be (validate_only)",
            content = @Content(schema = @Schema(implementation = ScoringModelView.class)))
    public Response activate(
            @PathParam("id") String id,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var activation = models.activate(id, validateOnly);
        var view = ScoringModelView.of(activation);
        return activation
                .operation()
                .map(operation -> Answers.accepted(operation, view))
                .orElseGet(() -> Response.ok(view).build());
    }
}
