package org.socle.registry.identity.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.socle.registry.identity.TellApart;

@Path("/v1/not-same")
@Tag(name = "identity")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NotSameResource {

    private final TellApart apart;

    NotSameResource(TellApart apart) {
        this.apart = apart;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:identity:write")
    @Operation(operationId = "tellPersonsApart", summary = "Say that two persons are two", description = """
                    Nobody makes them one from then on, until this is taken back. Whoever they stand for is meant too.""")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = IdentityChangeView.class)))
    @APIResponse(responseCode = "409", description = "They are one person already: take the merge back first")
    public Response tellApart(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NotSameRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "father and son",
                                                            value = NotSameRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    NotSameRequest request,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var change = apart.tellApart(request.one(), request.other(), request.reason(), validateOnly);
        return Response.ok(IdentityChangeView.of(change, validateOnly)).build();
    }
}
