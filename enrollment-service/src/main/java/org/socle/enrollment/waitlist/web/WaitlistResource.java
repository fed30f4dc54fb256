package org.socle.enrollment.waitlist.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.assessment.domain.ApplicationStore;
import org.socle.enrollment.enrollment.EnrollmentView;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.enrollment.programme.ProgrammeProblems;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.registryview.domain.RegistryView;
import org.socle.enrollment.waitlist.StartSelection;
import org.socle.enrollment.waitlist.Waitlist;
import org.socle.enrollment.waitlist.domain.SelectionRound;
import org.socle.enrollment.waitlist.domain.SelectionStore;
import org.socle.kit.answer.Answers;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

@Path("/v1/programmes/{id}")
@Tag(name = "waitlist", description = "Who waits, in which order, and how places are given out")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WaitlistResource {

    private final ProgrammeStore programmes;
    private final Waitlist waitlist;
    private final StartSelection startSelection;
    private final SelectionStore selections;
    private final EnrollmentStore enrollments;
    private final ApplicationStore applications;
    private final RegistryView view;
    private final Audit audit;

    WaitlistResource(
            ProgrammeStore programmes,
            Waitlist waitlist,
            StartSelection startSelection,
            SelectionStore selections,
            EnrollmentStore enrollments,
            ApplicationStore applications,
            RegistryView view,
            Audit audit) {
        this.programmes = programmes;
        this.waitlist = waitlist;
        this.startSelection = startSelection;
        this.selections = selections;
        this.enrollments = enrollments;
        this.applications = applications;
        this.view = view;
        this.audit = audit;
    }

    @GET
    @Path("/waitlist")
    @Transactional
    @RolesAllowed("enrollment:enrollments:read")
    @Operation(
            operationId = "listWaitlist",
            summary = "List who waits, in order",
            description = "Whoever is proposed or waits inside the caller's area, first come first: by rank, then by "
                    + "the time of registration. Positions are counted among those listed.")
    public Page<WaitingView> list(
            @PathParam("id") String id,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        var page = waitlist.page(find(id).id(), Cursor.of(limit, cursor))
                .map(place -> new WaitingView(place.position(), EnrollmentView.of(place.enrollment())));
        audit.read(
                "enrollment",
                page.items().stream().map(waiting -> waiting.enrollment().id()).toList());
        return page;
    }

    @POST
    @Path("/selections")
    @Idempotent
    @RolesAllowed("enrollment:enrollments:write")
    @Operation(
            operationId = "startSelection",
            summary = "Give out the places in order of rank",
            description = "Ranks all who are proposed or wait, and fills the places that are left, as an operation. "
                    + "Nobody who has a place loses it. Whoever must be looked at by a person is passed over. "
                    + "The same candidates and places always give the same result.")
    @APIResponse(
            responseCode = "202",
            description = "Started; Location leads to the operation, whose result counts placed, waiting, under_review",
            content = @Content(schema = @Schema(implementation = StartedView.class)))
    public Response select(@PathParam("id") String id) {
        var operation = startSelection.of(find(id));
        return Answers.accepted(operation, new StartedView(operation.text()));
    }

    @GET
    @Path("/selections")
    @Transactional
    @RolesAllowed("enrollment:programmes:read")
    @Operation(
            operationId = "listSelections",
            summary = "List the selections that were made",
            description = "The last one first, with how many got a place and how many wait.")
    public Page<SelectionView> selections(@PathParam("id") String id) {
        return new Page<>(
                selections.all(find(id).id()).stream().map(SelectionView::of).toList(), null);
    }

    @GET
    @Path("/counts")
    @Transactional
    @RolesAllowed("enrollment:enrollments:read")
    @Operation(
            operationId = "countProgramme",
            summary = "Count a programme",
            description = "How many are assessed, and with what outcome; how many have a place, wait or have left; and "
                    + "how many households are known, all inside the caller's area.")
    public CountsView counts(@PathParam("id") String id) {
        var programme = find(id).id();
        return CountsView.of(id, applications.count(programme), enrollments.count(programme), view.countHouseholds());
    }

    private Programme find(String id) {
        return programmes.find(ProgrammeIds.of(id)).orElseThrow(() -> ProgrammeProblems.NOT_FOUND.about(id));
    }

    @Schema(name = "WaitingPlace")
    record WaitingView(
            @Schema(description = "1 comes first") int position, EnrollmentView enrollment) {}

    @Schema(name = "StartedSelection")
    record StartedView(
            @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String operationId) {}

    @Schema(name = "Selection")
    record SelectionView(String id, int number, int placed, int waiting, int underReview, Instant selectedAt) {
        static SelectionView of(SelectionRound round) {
            return new SelectionView(
                    Ids.toText("sel", round.id()),
                    round.number(),
                    round.placed(),
                    round.waiting(),
                    round.underReview(),
                    round.selectedAt());
        }
    }
}
