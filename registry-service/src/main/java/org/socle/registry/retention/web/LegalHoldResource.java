package org.socle.registry.retention.web;

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
import org.socle.registry.retention.HoldLegally;

@Path("/v1/legal-holds")
@Tag(name = "retention")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LegalHoldResource {

    private final HoldLegally holds;

    LegalHoldResource(HoldLegally holds) {
        this.holds = holds;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:retention:write")
    @Operation(operationId = "placeLegalHold", summary = "Keep what is held about a person", description = """
                    Until it is released, nothing of the person is deleted or anonymised. A person may be under \
                    several holds. With validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Placed",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response place(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = LegalHoldRequest.class),
                                            examples =
                                                    @ExampleObject(name = "a case", value = LegalHoldRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    LegalHoldRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var placed = LegalHoldView.of(holds.place(request.personId(), request.reason(), validateOnly));
        return validateOnly
                ? Response.ok(placed).build()
                : Response.created(URI.create("/v1/legal-holds")).entity(placed).build();
    }

    @GET
    @RolesAllowed({"registry:retention:read", "registry:retention:write"})
    @Operation(
            operationId = "listLegalHolds",
            summary = "List legal holds",
            description = "In the order in which they were placed, released ones too. The list is written down.")
    public Page<LegalHoldView> list(
            @Parameter(description = "Of one person", example = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
                    @QueryParam("person")
                    @Nullable
                    String person,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return holds.list(person, Cursor.of(limit, cursor)).map(LegalHoldView::of);
    }

    @POST
    @Path("/{id}/release")
    @Idempotent
    @RolesAllowed("registry:retention:write")
    @Operation(
            operationId = "releaseLegalHold",
            summary = "Release a legal hold",
            description = "From now on the rules count again. Releasing twice is the same as once.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response release(
            @PathParam("id") String id,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(LegalHoldView.of(holds.release(id, validateOnly))).build();
    }
}
