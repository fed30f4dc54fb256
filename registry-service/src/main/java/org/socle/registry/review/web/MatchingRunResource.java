package org.socle.registry.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.operation.OperationId;
import org.socle.registry.review.StartMatchingRun;

@Path("/v1/matching-runs")
@Tag(name = "reviews", description = "Possible duplicates waiting for a decision")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MatchingRunResource {

    private final StartMatchingRun runs;

    MatchingRunResource(StartMatchingRun runs) {
        this.runs = runs;
    }

    /**
     * Where the run can be followed.
     *
     * @param operationId the operation; its result says how many reviews it raised
     */
    @Schema(name = "MatchingRunStarted")
    record MatchingRunView(
            @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String operationId) {}

    @POST
    @Idempotent
    @RolesAllowed("registry:models:write")
    @Operation(operationId = "startMatchingRun", summary = "Look through the register for doubles", description = """
                    Compares everybody in one's territory, whether they live in a household or in none, with the whole \
                    register, with the model in use, and raises a review for whoever may be registered twice. Nobody is linked without a reviewer; who was told \
                    apart before is left alone.""")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = MatchingRunView.class)))
    public Response start() {
        OperationId operation = runs.start();
        return Answers.accepted(operation, new MatchingRunView(operation.text()));
    }
}
