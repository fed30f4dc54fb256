package org.socle.registry.change.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.socle.kit.answer.Answers;
import org.socle.kit.paging.Page;
import org.socle.registry.change.ManageChangePolicies;
import org.socle.registry.change.domain.ChangePolicy;

@Path("/v1/change-policies")
@Tag(name = "changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChangePolicyResource {

    private final ManageChangePolicies policies;

    ChangePolicyResource(ManageChangePolicies policies) {
        this.policies = policies;
    }

    @GET
    @RolesAllowed({
        "registry:changes:read",
        "registry:changes:propose",
        "registry:changes:approve",
        "registry:change-policies:write"
    })
    @Operation(
            operationId = "listChangePolicies",
            summary = "List who must agree to what",
            description = "One policy for each kind of change.")
    public Page<ChangePolicyView> list() {
        return new Page<>(policies.all().stream().map(ChangePolicyView::of).toList(), null);
    }

    @PUT
    @Path("/{kind}")
    @RolesAllowed("registry:change-policies:write")
    @Operation(
            operationId = "changeChangePolicy",
            summary = "Say who must agree to a kind of change",
            description = """
                For everything proposed from now on; what waits keeps its quorum. Needs If-Match with the etag of \
                the list.\
                """)
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = ChangePolicyView.class)))
    public Response change(
            @Parameter(description = "Kind of change", example = "DEATH") @PathParam("kind") String kind,
            @Parameter(description = "The etag of the policy as it was read", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ChangePolicyRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two supervisors",
                                                            value = ChangePolicyRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    ChangePolicyRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        ChangePolicy after = policies.change(kind, ifMatch, request.said(), validateOnly);
        return Answers.withEtag(after.version(), ChangePolicyView.of(after));
    }
}
