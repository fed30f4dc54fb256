package org.socle.registry.coverage.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.socle.registry.coverage.ManageCoverageRules;

@Path("/v1/coverage-rules")
@Tag(name = "coverage")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CoverageRuleResource {

    private final ManageCoverageRules rules;

    CoverageRuleResource(ManageCoverageRules rules) {
        this.rules = rules;
    }

    @GET
    @Path("/newest")
    @RolesAllowed({"registry:scoring:read", "registry:scoring:write", "registry:households:read"})
    @Operation(
            operationId = "getCoverageRule",
            summary = "Read what enough coverage is",
            description = "The rule in force: in how many programmes households of each poverty category are to be.")
    public CoverageRuleView inForce() {
        return CoverageRuleView.of(rules.inForce());
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:scoring:write")
    @Operation(
            operationId = "putCoverageRuleInForce",
            summary = "Say what enough coverage is",
            description = "In how many programmes households of each poverty category are to be. In force at once; the "
                    + "versions before are kept.")
    @APIResponse(
            responseCode = "201",
            description = "In force",
            content = @Content(schema = @Schema(implementation = CoverageRuleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = CoverageRuleView.class)))
    public Response put(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CoverageRuleRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two for the poorest",
                                                            value = CoverageRuleRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    CoverageRuleRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var rule = CoverageRuleView.of(rules.put(request.programmes(), validateOnly));
        if (validateOnly) {
            return Response.ok(rule).build();
        }
        return Response.created(URI.create("/v1/coverage-rules/newest"))
                .entity(rule)
                .build();
    }
}
