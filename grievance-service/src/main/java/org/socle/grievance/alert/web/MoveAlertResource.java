package org.socle.grievance.alert.web;

import static org.socle.grievance.alert.AlertProblems.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.grievance.alert.AlertStore;
import org.socle.grievance.alert.MoveAlert;
import org.socle.grievance.alert.domain.AlertId;
import org.socle.grievance.alert.domain.Step;
import org.socle.grievance.alert.web.StepRequests.AnswerRequest;
import org.socle.grievance.alert.web.StepRequests.ClosureRequest;
import org.socle.grievance.alert.web.StepRequests.ReopeningRequest;
import org.socle.grievance.alert.web.StepRequests.VerificationRequest;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.kit.idempotency.Idempotent;

@Path("/v1/alerts/{id}")
@Tag(name = "alerts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MoveAlertResource {

    private final MoveAlert moveAlert;
    private final AlertStore alerts;
    private final Audit audit;

    MoveAlertResource(MoveAlert moveAlert, AlertStore alerts, Audit audit) {
        this.moveAlert = moveAlert;
        this.alerts = alerts;
        this.audit = audit;
    }

    @POST
    @Path("/verification")
    @Idempotent
    @RolesAllowed("grievance:alerts:write")
    @Operation(
            operationId = "verifyAlert",
            summary = "Record what was found",
            description = "From RELAYED or REOPENED. A move that is not allowed is answered with those that are.")
    @APIResponse(
            responseCode = "200",
            description = "Verified",
            content = @Content(schema = @Schema(implementation = AlertView.class)))
    public Response verify(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "confirmed",
                                                            value = "{\"finding\": \"CONFIRMED\"}")))
                    @NotNull
                    @Valid
                    VerificationRequest request) {
        return moved(id, request.step(), "verified");
    }

    @POST
    @Path("/answer")
    @Idempotent
    @RolesAllowed("grievance:alerts:write")
    @Operation(
            operationId = "answerAlert",
            summary = "Answer the person",
            description =
                    "From VERIFIED, ANSWERED or REOPENED. The public text is what the person reads when they follow "
                            + "the alert by its code; the internal note never leaves the service.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = AlertView.class)))
    public Response answer(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "opens",
                                                            value = "{\"public_text\": \"Le guichet rouvre lundi.\"}")))
                    @NotNull
                    @Valid
                    AnswerRequest request) {
        return moved(id, request.step(), "answered");
    }

    @POST
    @Path("/closure")
    @Idempotent
    @RolesAllowed("grievance:alerts:write")
    @Operation(
            operationId = "closeAlert",
            summary = "Close an alert",
            description = "With an outcome, and a reason that goes with it: closed is not the same as solved.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = AlertView.class)))
    public Response close(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "solved",
                                                            value =
                                                                    "{\"outcome\": \"SOLVED\", \"reason\": \"SERVICE_CORRECTED\","
                                                                            + " \"public_text\": \"Le guichet est rouvert.\"}")))
                    @NotNull
                    @Valid
                    ClosureRequest request) {
        return moved(id, request.step(), "closed");
    }

    @POST
    @Path("/reopening")
    @Idempotent
    @RolesAllowed("grievance:alerts:write")
    @Operation(
            operationId = "reopenAlert",
            summary = "Take a closed alert up again",
            description = "Because the barrier remains, facts are new, or it was closed by mistake.")
    @APIResponse(
            responseCode = "200",
            description = "Reopened",
            content = @Content(schema = @Schema(implementation = AlertView.class)))
    public Response reopen(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "remains",
                                                            value = "{\"reason\": \"NOT_SOLVED\"}")))
                    @NotNull
                    @Valid
                    ReopeningRequest request) {
        return moved(id, request.step(), "reopened");
    }

    private Response moved(String id, Step step, String action) {
        var uuid = Ids.parse(AlertSummaryView.PREFIX, id).orElseThrow(() -> NOT_FOUND.about(id));
        var alert = moveAlert.move(new AlertId(uuid), step);
        audit.wrote("alert", id, action);
        return Response.ok(AlertView.of(alert, alerts)).build();
    }
}
