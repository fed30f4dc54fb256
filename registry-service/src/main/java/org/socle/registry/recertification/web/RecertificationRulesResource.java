package org.socle.registry.recertification.web;

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
import org.socle.registry.recertification.ManageRecertificationRules;

@Path("/v1/recertification-rules")
@Tag(name = "recertification")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RecertificationRulesResource {

    private final ManageRecertificationRules rules;

    RecertificationRulesResource(ManageRecertificationRules rules) {
        this.rules = rules;
    }

    @GET
    @Path("/newest")
    @RolesAllowed({"registry:scoring:read", "registry:scoring:write", "registry:households:read"})
    @Operation(
            operationId = "getRecertificationRules",
            summary = "Read when households are asked again",
            description = "The rules in force, and the term in months of households that no rule names.")
    public RecertificationRulesView inForce() {
        return RecertificationRulesView.of(rules.inForce());
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:scoring:write")
    @Operation(
            operationId = "putRecertificationRulesInForce",
            summary = "Say when households are asked again",
            description =
                    "Months after the last confirmation or full data collection, by kind of household, poverty category "
                            + "and area. Of several rules that fit, the shortest term counts. In force at once for everybody; the "
                            + "versions before are kept.")
    @APIResponse(
            responseCode = "201",
            description = "In force",
            content = @Content(schema = @Schema(implementation = RecertificationRulesView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = RecertificationRulesView.class)))
    public Response put(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RecertificationRulesRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "the poorest and nomads sooner",
                                                            value = RecertificationRulesRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    RecertificationRulesRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var inForce = RecertificationRulesView.of(rules.put(request.told(), validateOnly));
        if (validateOnly) {
            return Response.ok(inForce).build();
        }
        return Response.created(URI.create("/v1/recertification-rules/newest"))
                .entity(inForce)
                .build();
    }
}
