package org.socle.enrollment.assessment.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.assessment.ApplicationIds;
import org.socle.enrollment.assessment.AssessmentProblems;
import org.socle.enrollment.assessment.domain.ApplicationStore;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.enrollment.Beneficiaries;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.kit.audit.Audit;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.web.language.Languages;

@Path("/v1/assessments")
@Tag(name = "assessments", description = "Who is eligible for what, and why or why not")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AssessmentResource {

    private final ApplicationStore applications;
    private final Explanations explanations;
    private final Audit audit;

    AssessmentResource(ApplicationStore applications, Explanations explanations, Audit audit) {
        this.applications = applications;
        this.explanations = explanations;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed("enrollment:assessments:read")
    @Operation(
            operationId = "listAssessments",
            summary = "List assessments",
            description = "The last assessment of each beneficiary in each programme, inside the caller's area. "
                    + "A household's id also shows the assessments of its members.")
    public Page<AssessmentView> list(
            @Parameter(description = "Only this programme", example = "prg_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @Parameter(description = "Only this household or person", example = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
                    @QueryParam("beneficiary")
                    @Nullable
                    String beneficiary,
            @Parameter(description = "Only this outcome") @QueryParam("outcome") @Nullable Outcome outcome,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        var from = Cursor.of(limit, cursor);
        var filter = new ApplicationStore.Filter(
                Optional.ofNullable(programme).map(ProgrammeIds::of),
                Optional.ofNullable(beneficiary).map(AssessmentResource::beneficiary),
                Optional.ofNullable(outcome));
        var rows = applications.list(filter, from.after().map(UUID::fromString), from.limit() + 1);
        var page = Page.of(rows, from, application -> application.id().value().toString())
                .map(application -> AssessmentView.of(application, explanations, Languages.current()));
        audit.read("assessment", page.items().stream().map(AssessmentView::id).toList());
        return page;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed("enrollment:assessments:read")
    @Operation(
            operationId = "getAssessment",
            summary = "Look up an assessment",
            description = "With one sentence for each criterion, in the caller's language.")
    public AssessmentView get(@PathParam("id") String id) {
        var application = ApplicationIds.parse(id)
                .flatMap(applications::find)
                .orElseThrow(() -> AssessmentProblems.NOT_FOUND.about(id));
        audit.read("assessment", List.of(id));
        return AssessmentView.of(application, explanations, Languages.current());
    }

    private static UUID beneficiary(String text) {
        return Beneficiaries.parse(text).orElseThrow(() -> AssessmentProblems.BENEFICIARY_INVALID.about(text));
    }
}
