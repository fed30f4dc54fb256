package org.socle.registry.identity.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.kit.idempotency.Idempotent;
import org.socle.registry.identity.ReverseIdentityEvent;

@Path("/v1/identity-events")
@Tag(name = "identity")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IdentityEventResource {

    private final ReverseIdentityEvent reverse;

    IdentityEventResource(ReverseIdentityEvent reverse) {
        this.reverse = reverse;
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent
    @RolesAllowed("registry:identity:write")
    @Operation(
            operationId = "reverseIdentityEvent",
            summary = "Take a merge or another identity event back",
            description = """
                    As if it had not been: every statement goes back to whom it belonged, everybody to where they lived \
                    unless they were moved since. Later events stay. Where one would make no sense without it, the answer \
                    is 409 and names those to take back first.""")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = IdentityChangeView.class)))
    @APIResponse(responseCode = "409", description = "Taken back already, of a kind that is not, or others build on it")
    public Response reverse(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReversalRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two cousins",
                                                            value = ReversalRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    ReversalRequest request,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(IdentityChangeView.of(reverse.reverse(id, request.wish(), validateOnly), validateOnly))
                .build();
    }
}
