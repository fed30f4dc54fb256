package org.socle.registry.retention.web;

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
import org.socle.registry.retention.ManageRetention;

@Path("/v1/retention-runs")
@Tag(name = "retention")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RetentionRunResource {

    private final ManageRetention manage;

    RetentionRunResource(ManageRetention manage) {
        this.manage = manage;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:retention:write")
    @Operation(
            operationId = "applyRetention",
            summary = "Delete and anonymise what was held long enough",
            description = """
                    Long work: it goes rule by rule and its result says how many rows of each. Nobody under a legal \
                    hold is touched. With validate_only=true the rows are counted and nothing is done.""")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    @APIResponse(
            responseCode = "200",
            description = "What would be done (validate_only)",
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    public Response apply(
            @Parameter(description = "Only count") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var due = manage.foresee();
        if (validateOnly) {
            return Response.ok(RetentionRunView.of(null, due)).build();
        }
        String operation = manage.apply().text();
        return Answers.accepted(operation, RetentionRunView.of(operation, due));
    }
}
