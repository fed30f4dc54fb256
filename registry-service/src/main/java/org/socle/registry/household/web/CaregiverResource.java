package org.socle.registry.household.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import org.socle.kit.version.Versions;
import org.socle.registry.household.NameCaregivers;
import org.socle.registry.household.domain.Household;

@Path("/v1/households/{id}/caregivers")
@Tag(name = "households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaregiverResource {

    private final NameCaregivers caregivers;

    CaregiverResource(NameCaregivers caregivers) {
        this.caregivers = caregivers;
    }

    @PUT
    @RolesAllowed("registry:households:write")
    @Operation(operationId = "nameCaregivers", summary = "Say who cares for which child", description = """
                    Replaces what was said before. Child and caregiver are members of the household; whoever is 18 or \
                    more for sure is no child. Reading the household shows caregivers beside the children. Needs \
                    If-Match with the ETag read.""")
    @APIResponse(responseCode = "204", description = "Named; the ETag is the new one")
    public Response name(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of the household as it was read", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CaregiversRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "an aunt for her nephew",
                                                            value = CaregiversRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    CaregiversRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        Household after = caregivers.name(id, ifMatch, request.told(), validateOnly);
        return Response.noContent()
                .header("ETag", Versions.etag(after.version()))
                .build();
    }
}
