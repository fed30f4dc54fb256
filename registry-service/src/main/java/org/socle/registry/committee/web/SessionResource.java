package org.socle.registry.committee.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
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
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.committee.CommitteeIds;
import org.socle.registry.committee.PlanSessions;
import org.socle.registry.committee.SeeSessions;
import org.socle.registry.committee.SeeSessions.Wanted;
import org.socle.registry.committee.SessionStore.State;
import org.socle.registry.committee.domain.Session;
import org.socle.registry.directory.domain.Committee;

@Path("/v1/committee-sessions")
@Tag(name = "committee sessions", description = "When committees meet, who was there and what was said")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SessionResource {

    private final PlanSessions plans;
    private final SeeSessions see;

    SessionResource(PlanSessions plans, SeeSessions see) {
        this.plans = plans;
        this.see = see;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:committees:write")
    @Operation(operationId = "planCommitteeSession", summary = "Plan a session of a committee", description = """
                    Of a committee in an area of one's own territory. The moment may lie in the past, for what was written down \
                    on paper. With validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Planned; Location leads to it, the ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response plan(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SessionRequest.class),
                                            examples =
                                                    @ExampleObject(name = "a pilot", value = SessionRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    SessionRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var planned = plans.plan(request.draft(), validateOnly);
        if (validateOnly) {
            return Response.ok(SessionView.planned(planned)).build();
        }
        return Answers.withEtag(
                Response.created(URI.create("/v1/committee-sessions/" + CommitteeIds.text(planned.id()))),
                planned.version(),
                SessionView.of(planned));
    }

    @GET
    @RolesAllowed({"registry:committees:read", "registry:committees:write"})
    @Operation(
            operationId = "listCommitteeSessions",
            summary = "List sessions of committees",
            description = "Those of one's own territory in the order in which they were planned.")
    public Page<SessionView> list(
            @Parameter(description = "Code of an area; committees of everything inside it", example = "SN-DK")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @QueryParam("committee") @Nullable Committee committee,
            @QueryParam("state") @Nullable State state,
            @Parameter(description = "The first day", example = "2026-12-01") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(description = "The last day", example = "2026-12-31") @QueryParam("to") @Nullable LocalDate to,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return see.list(new Wanted(territory, committee, state, from, to), Cursor.of(limit, cursor))
                .map(SessionView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:committees:read", "registry:committees:write"})
    @Operation(
            operationId = "getCommitteeSession",
            summary = "Read a session of a committee",
            description =
                    "With those who hold, or held, a seat on its day. Outside one's territory: 404. Its ETag is needed to "
                            + "change it.")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response get(@PathParam("id") String id) {
        var seen = see.read(id);
        return Answers.withEtag(seen.session().version(), SessionView.of(seen));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("registry:committees:write")
    @Operation(
            operationId = "changeCommitteeSession",
            summary = "Say when and where a session takes place",
            description =
                    "Replaces moment, place and agenda of a session that is planned. Needs If-Match with the ETag read.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "409", description = "The session was held or cancelled")
    @APIResponse(responseCode = "412", description = "Changed in the meantime: read it again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of the session as it was read", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = MeetingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "in the afternoon",
                                                            value = MeetingRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    MeetingRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(plans.change(id, ifMatch, request.meeting(), validateOnly));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed("registry:committees:write")
    @Operation(
            operationId = "cancelCommitteeSession",
            summary = "Cancel a session of a committee",
            description = "It will not take place; what was proposed for it has to be proposed again in another one.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "409", description = "The session was held or cancelled")
    public Response cancel(
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
        return answer(plans.cancel(id, request.reason(), validateOnly));
    }

    private static Response answer(Session session) {
        return Answers.withEtag(session.version(), SessionView.of(session));
    }
}
