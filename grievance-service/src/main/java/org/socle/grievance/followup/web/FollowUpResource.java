package org.socle.grievance.followup.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.socle.grievance.alert.Texts;
import org.socle.grievance.followup.CodeDesk;
import org.socle.grievance.followup.FollowAlert;
import org.socle.grievance.followup.web.FollowUpRequests.FollowUpRequest;
import org.socle.grievance.followup.web.FollowUpRequests.MessageRequest;
import org.socle.kit.idempotency.Idempotent;

@Path("/v1")
@Tag(name = "public")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FollowUpResource {

    private final CodeDesk desk;
    private final FollowAlert followAlert;

    FollowUpResource(CodeDesk desk, FollowAlert followAlert) {
        this.desk = desk;
        this.followAlert = followAlert;
    }

    @POST
    @Path("/alert-follow-ups")
    @PermitAll
    @AnswerInConstantTime
    @Operation(
            operationId = "followAlert",
            summary = "Follow an alert by its code",
            description =
                    "Without an account. The code is sent in the body, so that no address and no log holds it. A known "
                            + "and an unknown code are answered after the same time; attempts are limited by address.")
    @APIResponse(
            responseCode = "200",
            description = "Where the alert stands",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response follow(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "code",
                                                            value = "{\"code\": \"7KQM-2VXA-HD9P-4TR5\"}")))
                    @NotNull
                    @Valid
                    FollowUpRequest request) {
        var code = desk.accept(request.code());
        var followed = followAlert.follow(code);
        return Response.ok(FollowUpView.of(followed))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/alert-messages")
    @Idempotent
    @PermitAll
    @AnswerInConstantTime
    @Operation(
            operationId = "addAlertMessage",
            summary = "Add something to an alert",
            description =
                    "By its code, without an account: details, or that the barrier is still there. The watch cell reads "
                            + "it and answers in the follow-up.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response addMessage(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "still",
                                                            value =
                                                                    "{\"code\": \"7KQM-2VXA-HD9P-4TR5\","
                                                                            + " \"text\": \"Le guichet est toujours fermé.\"}")))
                    @NotNull
                    @Valid
                    MessageRequest request) {
        var code = desk.accept(request.code());
        var text = Texts.clean(request.text(), "/text");
        var followed = followAlert.addMessage(code, text);
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(FollowUpView.of(followed))
                .build();
    }
}
