package org.socle.registry.keyrotation.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.registry.keyrotation.StartRotation;

@Path("/v1/key-rotations")
@Tag(name = "keys", description = "Changing the key under which personal data is sealed")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class KeyRotationResource {

    private final StartRotation rotation;

    KeyRotationResource(StartRotation rotation) {
        this.rotation = rotation;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:keys:write")
    @Operation(
            operationId = "rotateKeys",
            summary = "Seal and hash everything with the current keys",
            description = """
                    After the service was started with a new key and the one before as the previous one. Long work; \
                    everything goes on meanwhile. Its result says how many rows had another key: a run that says 0 \
                    shows that the previous key can be taken away. Hashes by which numbers are found have a key of \
                    their own, which is changed in the same way: rehashed says how many had the other one. \
                    With validate_only=true the rows are counted and nothing is done.""")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = KeyRotationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "How many rows it would look at (validate_only)",
            content = @Content(schema = @Schema(implementation = KeyRotationView.class)))
    public Response rotate(
            @Parameter(description = "Only count") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        long rows = rotation.foresee();
        if (validateOnly) {
            return Response.ok(new KeyRotationView(null, rows)).build();
        }
        String operation = rotation.start().text();
        return Answers.accepted(operation, new KeyRotationView(operation, rows));
    }
}
