package org.socle.enrollment.enrollment.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.assessment.AssessmentProblems;
import org.socle.enrollment.enrollment.Beneficiaries;
import org.socle.enrollment.enrollment.ChangeEnrollment;
import org.socle.enrollment.enrollment.EnrollmentIds;
import org.socle.enrollment.enrollment.EnrollmentProblems;
import org.socle.enrollment.enrollment.EnrollmentView;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.enrollment.domain.ReviewReason;
import org.socle.enrollment.enrollment.web.EnrollmentRequests.EnrollmentRequest;
import org.socle.enrollment.enrollment.web.EnrollmentRequests.ExitRequest;
import org.socle.enrollment.enrollment.web.EnrollmentRequests.SuspensionRequest;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.kit.audit.Audit;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

@Path("/v1/enrollments")
@Tag(name = "enrollments", description = "Who has a place in a programme, who waits, who has left")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EnrollmentResource {

    private static final String ENTER = """
            {"programme_id": "prg_0192f0c1b2c37d4e8f90a1b2c3d4e5f6",
             "beneficiary_id": "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6"}""";

    private final ChangeEnrollment change;
    private final EnrollmentStore store;
    private final Audit audit;

    EnrollmentResource(ChangeEnrollment change, EnrollmentStore store, Audit audit) {
        this.change = change;
        this.store = store;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed("enrollment:enrollments:read")
    @Operation(
            operationId = "listEnrollments",
            summary = "List enrollments",
            description = "Inside the caller's area, the oldest first. Whoever must be looked at by a person is found "
                    + "with under_review=true.")
    public Page<EnrollmentView> list(
            @Parameter(description = "Only this programme", example = "prg_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @Parameter(description = "Only this household, its members, or this person")
                    @QueryParam("beneficiary")
                    @Nullable
                    String beneficiary,
            @Parameter(description = "Only this state") @QueryParam("state") Enrollment.@Nullable State state,
            @Parameter(description = "Only those flagged for this reason") @QueryParam("review") @Nullable
                    ReviewReason review,
            @Parameter(description = "Only those a person must look at")
                    @QueryParam("under_review")
                    @DefaultValue("false")
                    boolean underReview,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        var from = Cursor.of(limit, cursor);
        var filter = new EnrollmentStore.Filter(
                Optional.ofNullable(programme).map(ProgrammeIds::of),
                Optional.ofNullable(beneficiary).map(EnrollmentResource::beneficiary),
                Optional.ofNullable(state),
                Optional.ofNullable(review),
                underReview);
        var rows = store.list(filter, from.after().map(UUID::fromString), from.limit() + 1);
        var page = Page.of(rows, from, enrollment -> enrollment.id().value().toString())
                .map(EnrollmentView::of);
        audit.read("enrollment", page.items().stream().map(EnrollmentView::id).toList());
        return page;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed("enrollment:enrollments:read")
    @Operation(
            operationId = "getEnrollment",
            summary = "Look up an enrollment",
            description = "Its state, why, and since when.")
    public EnrollmentView get(@PathParam("id") String id) {
        var enrollment = store.find(EnrollmentIds.of(id)).orElseThrow(() -> EnrollmentProblems.NOT_FOUND.about(id));
        audit.read("enrollment", List.of(id));
        return EnrollmentView.of(enrollment);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("enrollment:enrollments:write")
    @Operation(
            operationId = "enterProgramme",
            summary = "Take in someone eligible",
            description = "Whoever is eligible is taken in by itself; this is for someone who had left and comes back. "
                    + "With a place left it is ENROLLED, else WAITLISTED; PROPOSED where a selection decides.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in, or waiting",
            content = @Content(schema = @Schema(implementation = EnrollmentView.class)))
    public Response enter(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "household", value = ENTER)))
                    @NotNull
                    @Valid
                    EnrollmentRequest request) {
        var entered = change.enrol(ProgrammeIds.of(request.programmeId()), beneficiary(request.beneficiaryId()));
        return Response.created(URI.create("/v1/enrollments/" + EnrollmentIds.text(entered.id())))
                .entity(EnrollmentView.of(entered))
                .build();
    }

    @POST
    @Path("/{id}/exit")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("enrollment:enrollments:write")
    @Operation(
            operationId = "exitEnrollment",
            summary = "Let someone leave",
            description = "The place goes to whoever waits first for it, in the same moment. Whoever has left does not "
                    + "come back by itself.")
    @APIResponse(
            responseCode = "200",
            description = "Left",
            content = @Content(schema = @Schema(implementation = EnrollmentView.class)))
    public Response exit(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "moved",
                                                            value = "{\"reason\": \"MOVED_AWAY\"}")))
                    @NotNull
                    @Valid
                    ExitRequest request) {
        return answer(change.exit(EnrollmentIds.of(id), request.reason()));
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("enrollment:enrollments:write")
    @Operation(operationId = "suspendEnrollment", summary = "Suspend an enrollment", description = "The place is kept.")
    @APIResponse(
            responseCode = "200",
            description = "Suspended",
            content = @Content(schema = @Schema(implementation = EnrollmentView.class)))
    public Response suspend(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "not reached",
                                                            value = "{\"reason\": \"NOT_REACHED\"}")))
                    @NotNull
                    @Valid
                    SuspensionRequest request) {
        return answer(change.suspend(EnrollmentIds.of(id), request.reason()));
    }

    @POST
    @Path("/{id}/resumption")
    @Idempotent
    @RolesAllowed("enrollment:enrollments:write")
    @Operation(
            operationId = "resumeEnrollment",
            summary = "Resume a suspended enrollment",
            description = "It goes on with the place that was kept.")
    @APIResponse(
            responseCode = "200",
            description = "Enrolled again",
            content = @Content(schema = @Schema(implementation = EnrollmentView.class)))
    public Response resume(@PathParam("id") String id) {
        return answer(change.resume(EnrollmentIds.of(id)));
    }

    private static Response answer(Enrollment enrollment) {
        return Response.ok(EnrollmentView.of(enrollment)).build();
    }

    private static UUID beneficiary(String text) {
        return Beneficiaries.parse(text).orElseThrow(() -> AssessmentProblems.BENEFICIARY_INVALID.about(text));
    }
}
