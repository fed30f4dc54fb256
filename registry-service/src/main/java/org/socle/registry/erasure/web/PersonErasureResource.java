package org.socle.registry.erasure.web;

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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.kit.idempotency.Idempotent;
import org.socle.registry.erasure.ErasePersons;

@Path("/v1/persons/{id}/erasure")
@Tag(name = "subjects", description = "What is held about a person, and being forgotten")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonErasureResource {

    private final ErasePersons erase;

    PersonErasureResource(ErasePersons erase) {
        this.erase = erase;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:retention:write")
    @Operation(operationId = "requestErasure", summary = "Ask that a person be forgotten", description = """
                    Nothing is deleted before another officer approves. Refused, with every reason, while the person is \
                    under a legal hold or in review, heads or cares for others, or shares their past with another \
                    person. Places in programmes are not known here: end them first. With validate_only=true nothing \
                    is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Requested",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    @APIResponse(responseCode = "409", description = "Something stands against it; errors say what")
    public Response request(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ErasureRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "consent is withdrawn",
                                                            value = ErasureRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    ErasureRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var requested = ErasureView.of(erase.request(id, request.ground(), validateOnly));
        return validateOnly
                ? Response.ok(requested).build()
                : Response.created(URI.create("/v1/erasures")).entity(requested).build();
    }
}
