package org.socle.registry.retention.web;

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
import org.socle.registry.retention.ManageRetention;
import org.socle.registry.retention.domain.RetentionRule;

@Path("/v1/retention-rules")
@Tag(name = "retention", description = "How long things are held, and what holds them longer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RetentionResource {

    private final ManageRetention manage;

    RetentionResource(ManageRetention manage) {
        this.manage = manage;
    }

    @GET
    @RolesAllowed({"registry:retention:read", "registry:retention:write"})
    @Operation(
            operationId = "listRetentionRules",
            summary = "How long each thing is held",
            description = "Days after which rows of lists, evidence of reviews, operations and stored answers are "
                    + "deleted or anonymised. The list is short and has no pages.")
    public Page<RetentionRuleView> list() {
        return new Page<>(manage.rules().stream().map(RetentionRuleView::of).toList(), null);
    }

    @GET
    @Path("/{subject}")
    @RolesAllowed({"registry:retention:read", "registry:retention:write"})
    @Operation(
            operationId = "getRetentionRule",
            summary = "How long one thing is held",
            description = "Its ETag is needed to change it.")
    @APIResponse(
            responseCode = "200",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = RetentionRuleView.class)))
    public Response get(@Parameter(example = "OPERATIONS") @PathParam("subject") String subject) {
        return answer(manage.read(subject));
    }

    @PUT
    @Path("/{subject}")
    @RolesAllowed("registry:retention:write")
    @Operation(
            operationId = "changeRetentionRule",
            summary = "Hold something longer or less long",
            description = "Counts from the next run. Needs If-Match with the ETag read.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = RetentionRuleView.class)))
    @APIResponse(responseCode = "412", description = "Changed in the meantime: read it again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @Parameter(example = "OPERATIONS") @PathParam("subject") String subject,
            @Parameter(description = "The ETag of the rule as it was read", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RetentionRuleRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two months",
                                                            value = RetentionRuleRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    RetentionRuleRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(manage.change(subject, ifMatch, request.keepDays(), validateOnly));
    }

    private static Response answer(RetentionRule rule) {
        return Answers.withEtag(rule.version(), RetentionRuleView.of(rule));
    }
}
