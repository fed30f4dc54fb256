package org.socle.registry.matching.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.operation.OperationId;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.matching.ManageModels;
import org.socle.registry.matching.web.ModelView.ModelSummary;

@Path("/v1/matching-models")
@Tag(name = "matching models", description = "With what two records are weighed against each other")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ModelResource {

    private final ManageModels models;

    ModelResource(ManageModels models) {
        this.models = models;
    }

    /**
     * Where the training can be followed.
     *
     * @param operationId the operation; its result names the version
     */
    @Schema(name = "TrainingStarted")
    record TrainingView(
            @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String operationId) {}

    @POST
    @Idempotent
    @RolesAllowed("registry:models:write")
    @Operation(operationId = "trainMatchingModel", summary = "Learn a model from the register", description = """
                    Counts in a sample of whole households how strangers and people of one household agree, and over \
                    the whole register how common names and places are. The new version weighs nobody before somebody \
                    publishes it; one that breaks a guard is kept as REFUSED with the reasons.""")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location leads to the operation, whose result names the version",
            content = @Content(schema = @Schema(implementation = TrainingView.class)))
    public Response train() {
        OperationId operation = models.train();
        return Answers.accepted(operation, new TrainingView(operation.text()));
    }

    @GET
    @RolesAllowed({"registry:models:read", "registry:models:write"})
    @Operation(
            operationId = "listMatchingModels",
            summary = "List the versions of the model",
            description = "Newest first. Until one is published, pairs are weighed with the version called first.")
    public Page<ModelSummary> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return models.list(Cursor.of(limit, cursor)).map(ModelSummary::of);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({"registry:models:read", "registry:models:write"})
    @Operation(
            operationId = "getMatchingModel",
            summary = "Read a version with its weights",
            description = "Each level of agreement of each field with its m, u and kin shares and its weight in bits.")
    public ModelView get(@PathParam("version") String version) {
        return ModelView.of(models.read(version));
    }

    @POST
    @Path("/{version}/publication")
    @Idempotent
    @RolesAllowed("registry:models:write")
    @Operation(operationId = "publishMatchingModel", summary = "Weigh with this version from now on", description = """
                    Every replica follows within half a minute. Decisions made before keep the version they were made \
                    with. A version that was REFUSED or published before cannot be published.""")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(schema = @Schema(implementation = ModelSummary.class)))
    public Response publish(
            @PathParam("version") String version,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(ModelSummary.of(models.publish(version, validateOnly)))
                .build();
    }
}
