package org.socle.registry.committee.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Page;
import org.socle.registry.committee.RecordSessions;
import org.socle.registry.committee.SeeSessions;
import org.socle.registry.committee.domain.Session;

@Path("/v1/committee-sessions/{id}")
@Tag(name = "committee sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SessionRecordResource {

    private final RecordSessions records;
    private final SeeSessions see;

    SessionRecordResource(RecordSessions records, SeeSessions see) {
        this.records = records;
        this.see = see;
    }

    @POST
    @Path("/record")
    @Idempotent
    @RolesAllowed("registry:committees:write")
    @Operation(
            operationId = "recordCommitteeSession",
            summary = "Record that a session was held, with who was there",
            description = """
                    Present can be only who held a seat on the day of the session. The quorum that counts on that day is \
                    computed and kept. Recorded once; what was wrong is corrected by a correction. With validate_only=true \
                    nothing is kept.""")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Held or cancelled already, still to come, or the committee has no quorum on the day")
    public Response hold(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SessionRecordRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two were there",
                                                            value = SessionRecordRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    SessionRecordRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(records.hold(id, request.draft(), validateOnly));
    }

    @POST
    @Path("/corrections")
    @Idempotent
    @RolesAllowed("registry:committees:write")
    @Operation(
            operationId = "correctCommitteeSession",
            summary = "Correct what is recorded of a session",
            description = """
                    The whole record anew, with the reason; it is written beside the earlier ones, which stay readable, and \
                    counts from now on. Refused when a decision the session adopted could not have been adopted so: withdraw \
                    that decision first.""")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "409", description = "Not held yet, or an adopted decision relies on what was recorded")
    public Response correct(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RecordCorrectionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "one came late",
                                                            value = RecordCorrectionRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    RecordCorrectionRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(records.correct(id, request.draft(), request.reason(), validateOnly));
    }

    @GET
    @Path("/records")
    @RolesAllowed({"registry:committees:read", "registry:committees:write"})
    @Operation(
            operationId = "listCommitteeSessionRecords",
            summary = "Read everything that was ever recorded of a session",
            description = "The first record and its corrections in order; the last one counts. All on one page.")
    public Page<SessionRecordView> records(@PathParam("id") String id) {
        return new Page<>(see.records(id), null).map(SessionRecordView::of);
    }

    private static Response answer(Session session) {
        return Answers.withEtag(session.version(), SessionView.of(session));
    }
}
