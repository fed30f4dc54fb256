package org.socle.registry.committee.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.kit.idempotency.Idempotent;
import org.socle.registry.committee.SeeDecisions.Seen;
import org.socle.registry.committee.SettleDecisions;

@Path("/v1/committee-decisions/{id}")
@Tag(name = "committee decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecisionMoveResource {

    private final SettleDecisions settle;

    DecisionMoveResource(SettleDecisions settle) {
        this.settle = settle;
    }

    @POST
    @Path("/adoption")
    @Idempotent
    @RolesAllowed("registry:committees:write")
    @Operation(operationId = "adoptCommitteeDecision", summary = "Adopt a decision", description = """
                    By somebody who was present at the session and has a vote, with quorum, and with more votes in favour than \
                    against. With validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Settled already, the session was not held, or there was no quorum")
    public Response adopt(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AdoptionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "four of five",
                                                            value = AdoptionRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    AdoptionRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(settle.adopt(id, request.votes().votes(), request.effectiveOn(), validateOnly));
    }

    @POST
    @Path("/rejection")
    @Idempotent
    @RolesAllowed("registry:committees:write")
    @Operation(operationId = "rejectCommitteeDecision", summary = "Reject a decision", description = """
                    By somebody who was present at the session and has a vote, with quorum, and without more votes in favour than \
                    against.""")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Settled already, the session was not held, or there was no quorum")
    public Response reject(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RejectionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "three against",
                                                            value = RejectionRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    RejectionRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(settle.reject(id, request.votes().votes(), validateOnly));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed("registry:committees:write")
    @Operation(operationId = "withdrawCommitteeDecision", summary = "Withdraw a decision", description = """
                    Before the vote, or after it was adopted; how it had been voted on stays known. Its number is not given again.""")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "409", description = "Rejected or withdrawn already")
    public Response withdraw(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReasonRequest.class),
                                            examples = @ExampleObject(name = "no room", value = ReasonRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    ReasonRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(settle.withdraw(id, request.reason(), validateOnly));
    }

    @POST
    @Path("/completion")
    @Idempotent
    @RolesAllowed("registry:committees:write")
    @Operation(
            operationId = "completeCommitteeDecision",
            summary = "Say that what was to follow has been done",
            description = """
                    Of a decision that was adopted and has a follow-up. Completing twice is the same as once.""")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "409", description = "Not adopted, or nothing is to follow")
    public Response complete(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CompletionRequest.class),
                                            examples =
                                                    @ExampleObject(name = "done", value = CompletionRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    CompletionRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(settle.complete(id, request.completedOn(), request.outcome(), validateOnly));
    }

    private static Response answer(Seen decision) {
        return Response.ok(DecisionView.of(decision)).build();
    }
}
