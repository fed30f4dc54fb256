package org.socle.registry.rollout.web;

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
import java.time.LocalDate;
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
import org.socle.registry.rollout.ManageWaves;

@Path("/v1/rollout-waves")
@Tag(name = "roll-out", description = "In which areas a programme is rolled out from when")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WaveResource {

    private final ManageWaves waves;

    WaveResource(ManageWaves waves) {
        this.waves = waves;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:rollout:write")
    @Operation(operationId = "planRolloutWave", summary = "Plan a wave of a programme's roll-out", description = """
                    From a day on, a programme may enroll in these areas of one's own territory and in everything inside \
                    them. A programme has one wave of a number. With validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Planned; Location leads to it",
            content = @Content(schema = @Schema(implementation = WaveView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = WaveView.class)))
    @APIResponse(responseCode = "409", description = "The programme has a wave of this number")
    public Response plan(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WaveRequest.class),
                                            examples = @ExampleObject(name = "a pilot", value = WaveRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    WaveRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var planned = waves.plan(request.draft(), validateOnly);
        if (validateOnly) {
            return Response.ok(WaveView.planned(planned)).build();
        }
        var view = WaveView.of(planned);
        return Response.created(URI.create("/v1/rollout-waves/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({"registry:directory:read", "registry:rollout:write"})
    @Operation(operationId = "listRolloutWaves", summary = "List waves of roll-outs", description = """
                    With programme, territory and active_on: the waves by which the programme has reached the area; none \
                    when the area is outside, unless the programme has no wave at all and so is open everywhere. Waves \
                    may overlap. In the order in which they were planned.""")
    public Page<WaveView> list(
            @Parameter(description = "Code of a programme", example = "FAMILY_GRANT") @QueryParam("programme") @Nullable
                    String programme,
            @Parameter(description = "Only waves that reach this area", example = "SN-DK-01-02")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Only waves that have begun by this day", example = "2027-02-01")
                    @QueryParam("active_on")
                    @Nullable
                    LocalDate activeOn,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return waves.list(programme, territory, activeOn, Cursor.of(limit, cursor))
                .map(WaveView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:directory:read", "registry:rollout:write"})
    @Operation(
            operationId = "getRolloutWave",
            summary = "Read a wave of a roll-out",
            description = "Its areas and its first day.")
    public WaveView get(@PathParam("id") String id) {
        return WaveView.of(waves.get(id));
    }
}
