package org.socle.registry.recertification.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.socle.registry.recertification.ConfirmHousehold;

@Path("/v1/households/{id}/confirmations")
@Tag(name = "recertification", description = "Which households are to be asked again, and that nothing changed")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ConfirmationResource {

    private final ConfirmHousehold confirm;

    ConfirmationResource(ConfirmHousehold confirm) {
        this.confirm = confirm;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:households:write")
    @Operation(
            operationId = "confirmHousehold",
            summary = "Write down that nothing changed",
            description =
                    "The household said that everything registered about it still is so; the day on which it is to be asked "
                            + "again moves. Needs If-Match with the ETag read: what is confirmed is what was read. Changes "
                            + "are proposed or written instead.")
    @APIResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = ConfirmationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be (validate_only)",
            content = @Content(schema = @Schema(implementation = ConfirmationView.class)))
    public Response confirm(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of the household as it was read", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ConfirmationRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a visit at home",
                                                            value = ConfirmationRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    ConfirmationRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        ConfirmationView confirmation =
                ConfirmationView.of(confirm.confirm(id, ifMatch, request.heard(), validateOnly));
        if (validateOnly) {
            return Response.ok(confirmation).build();
        }
        return Response.created(URI.create("/v1/households/" + confirmation.householdId() + "/confirmations"))
                .entity(confirmation)
                .build();
    }

    @GET
    @RolesAllowed({"registry:households:read", "registry:households:write"})
    @Operation(
            operationId = "listConfirmations",
            summary = "List when a household confirmed what is registered",
            description = "Who heard it, when and by which way, the newest first. Outside one's territory: 404.")
    public Page<ConfirmationView> list(
            @PathParam("id") String id,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return confirm.list(id, Cursor.of(limit, cursor)).map(ConfirmationView::of);
    }
}
