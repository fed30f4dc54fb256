package org.socle.registry.deprivation.web;

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
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.deprivation.ManageRuns;

@Path("/v1/deprivation-runs")
@Tag(name = "deprivation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RunResource {

    private final ManageRuns runs;

    RunResource(ManageRuns runs) {
        this.runs = runs;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:deprivation:write")
    @Operation(operationId = "runDeprivation", summary = "Count deprived children", description = """
                    Freezes what is known of the children of a territory, without saying whose it is, and computes from \
                    it headcount, intensity and adjusted headcount, dimensions and overlaps for each age band. Answers \
                    at once; the operation tells the progress, GET /v1/deprivation-runs/{id} the figures. With \
                    validate_only=true nothing is counted.""")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location leads to the run",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Could be begun, and was not (validate_only)",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    public Response start(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RunRequest.class),
                                            examples = @ExampleObject(name = "a region", value = RunRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    RunRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var started = RunView.of(runs.start(request.wish(), validateOnly));
        if (validateOnly) {
            return Response.ok(started).build();
        }
        return Response.accepted(started)
                .location(URI.create("/v1/deprivation-runs/" + started.id()))
                .build();
    }

    @GET
    @RolesAllowed({"registry:deprivation:read", "registry:deprivation:write"})
    @Operation(
            operationId = "listDeprivationRuns",
            summary = "List counts of deprived children",
            description = "Runs over areas of one's territory, the newest first and without their figures.")
    public Page<RunView> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return runs.list(Cursor.of(limit, cursor)).map(RunView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:deprivation:read", "registry:deprivation:write"})
    @Operation(operationId = "getDeprivationRun", summary = "Figures of a count", description = """
                    For each age band, whole and by sex, disability, residence and area: n and q, headcount H, \
                    intensity A, adjusted headcount M0, each dimension with its contribution, and which deprivations \
                    come together. Bands are never added up. Not for publication: small numbers are shown. Outside \
                    one's territory: 404.""")
    public RunView get(@PathParam("id") String id) {
        return RunView.of(runs.get(id));
    }

    @GET
    @Path("/{id}/publication")
    @RolesAllowed({"registry:deprivation:read", "registry:deprivation:write"})
    @Operation(operationId = "getDeprivationPublication", summary = "Figures fit for the public", description = """
                    The figures of a completed run without those behind which too few children stand: their group is \
                    hidden, and further groups of the same breakdown until what is hidden cannot be computed from the \
                    whole. Dimensions are shown of whole bands only, and like overlaps all or none.""")
    public RunView publication(@PathParam("id") String id) {
        return RunView.of(runs.publication(id), runs.leastPublished());
    }

    @POST
    @Path("/{id}/verification")
    @Idempotent
    @RolesAllowed({"registry:deprivation:read", "registry:deprivation:write"})
    @Operation(operationId = "verifyDeprivationRun", summary = "Compute a count again", description = """
                    Computes a completed run again from what it froze, and says whether inputs and result are the same, \
                    byte by byte. Changes nothing.""")
    @APIResponse(
            responseCode = "200",
            description = "Whether it is the same",
            content = @Content(schema = @Schema(implementation = VerificationView.class)))
    public Response verify(@PathParam("id") String id) {
        return Response.ok(VerificationView.of(runs.verify(id))).build();
    }
}
