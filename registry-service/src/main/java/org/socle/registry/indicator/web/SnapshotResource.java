package org.socle.registry.indicator.web;

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
import org.socle.registry.indicator.ManageSnapshots;

@Path("/v1/indicator-snapshots")
@Tag(name = "indicators")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SnapshotResource {

    private final ManageSnapshots snapshots;

    SnapshotResource(ManageSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:indicators:write")
    @Operation(operationId = "takeIndicatorSnapshot", summary = "Keep the figures of today", description = """
                    Counts every indicator of an area and of the areas inside, whole and by one breakdown at a time, and \
                    keeps what it counted, so that trends can be read. An area has one snapshot of a level a day. \
                    Answers at once; the operation tells the progress. With validate_only=true nothing is counted.""")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location leads to the snapshot",
            content = @Content(schema = @Schema(implementation = SnapshotView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Could be begun, and was not (validate_only)",
            content = @Content(schema = @Schema(implementation = SnapshotView.class)))
    @APIResponse(responseCode = "409", description = "The area has figures of this level and day")
    public Response take(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SnapshotRequest.class),
                                            examples =
                                                    @ExampleObject(name = "a region", value = SnapshotRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    SnapshotRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var started = SnapshotView.of(snapshots.start(request.territory(), request.level(), validateOnly));
        if (validateOnly) {
            return Response.ok(started).build();
        }
        return Response.accepted(started)
                .location(URI.create("/v1/indicator-snapshots/" + started.id()))
                .build();
    }

    @GET
    @RolesAllowed({"registry:indicators:read", "registry:indicators:write"})
    @Operation(
            operationId = "listIndicatorSnapshots",
            summary = "List days whose figures were kept",
            description = "Snapshots of areas of one's territory, the newest first.")
    public Page<SnapshotView> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return snapshots.list(Cursor.of(limit, cursor)).map(SnapshotView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:indicators:read", "registry:indicators:write"})
    @Operation(
            operationId = "getIndicatorSnapshot",
            summary = "Read how a snapshot stands",
            description = "Its state and hash, and whether what is kept still has that hash. The figures are read with "
                    + "GET /v1/indicators/{code}/values?as_of=. Outside one's territory: 404.")
    public SnapshotView get(@PathParam("id") String id) {
        var seen = snapshots.get(id);
        return SnapshotView.of(seen.snapshot(), seen.intact());
    }
}
