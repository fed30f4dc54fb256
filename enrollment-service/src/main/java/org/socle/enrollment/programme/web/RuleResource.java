package org.socle.enrollment.programme.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.enrollment.programme.ProgrammeProblems;
import org.socle.enrollment.programme.RuleImpact;
import org.socle.enrollment.programme.Rules;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.programme.domain.RuleStore;
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Page;

@Path("/v1/programmes/{id}/rule-versions")
@Tag(name = "rules", description = "Who may enter a programme: versioned, checked before they are saved")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RuleResource {

    private static final String HOUSEHOLDS = """
            {"criteria": [
               {"code": "NOT_POOR", "expression": "household.score_category in [\\"POOR\\", \\"EXTREMELY_POOR\\"]",
                "reason": {"fr": "Le ménage n'est pas classé pauvre.", "en": "The household is not classed as poor."}},
               {"code": "NO_CHILD_UNDER_5", "expression": "members.exists(m, m.age_years < 5)",
                "reason": {"fr": "Le ménage n'a pas d'enfant de moins de cinq ans.",
                           "en": "The household has no child under five."}}],
             "member_expression": "person.age_years < 5",
             "ranking": {"order": "LOWEST_SCORE_FIRST"}}""";

    private static final String PERSONS = """
            {"criteria": [
               {"code": "NOT_OF_SCHOOL_AGE", "expression": "person.age_years >= 6 && person.age_years <= 14",
                "reason": {"fr": "La personne n'a pas entre 6 et 14 ans.", "en": "The person is not aged 6 to 14."}},
               {"code": "ATTENDS_SCHOOL", "expression": "!person.attends_school",
                "reason": {"fr": "L'enfant va déjà à l'école.", "en": "The child already attends school."}}]}""";

    private final Rules rules;
    private final RuleImpact impact;
    private final RuleStore store;
    private final ProgrammeStore programmes;

    RuleResource(Rules rules, RuleImpact impact, RuleStore store, ProgrammeStore programmes) {
        this.rules = rules;
        this.impact = impact;
        this.store = store;
        this.programmes = programmes;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("enrollment:programmes:write")
    @Operation(
            operationId = "saveRuleVersion",
            summary = "Save a new version of the rule",
            description =
                    "Each criterion is an expression of the Common Expression Language over `household`, "
                            + "`members`, `today` and, where the programme takes in persons, `person`; GET /v1/facts lists what "
                            + "they hold. All criteria must be met. A fault is answered with its line and column. A fact that is "
                            + "not known defers the decision, it never refuses; guard it with has() where it may be absent. "
                            + "With validate_only=true nothing is kept, and the answer counts who would gain and who would lose.")
    @APIResponse(
            responseCode = "201",
            description = "Saved; it decides once it is activated",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Sound, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = RuleCheckView.class)))
    public Response save(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "households", value = HOUSEHOLDS),
                                                @ExampleObject(name = "persons", value = PERSONS)
                                            }))
                    @NotNull
                    @Valid
                    RuleRequest request,
            @Parameter(description = "Only check, and count who would gain and lose")
                    @QueryParam("validate_only")
                    @DefaultValue("false")
                    boolean validateOnly) {
        var programme = find(id);
        var text = request.text(programme.profile().unit());
        if (validateOnly) {
            return Response.ok(RuleCheckView.of(impact.of(programme, text, rules.check(text))))
                    .build();
        }
        var saved = rules.save(programme.id(), text);
        return Response.created(URI.create("/v1/programmes/" + id + "/rule-versions/" + saved.number()))
                .entity(RuleView.of(saved))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed("enrollment:programmes:read")
    @Operation(
            operationId = "listRuleVersions",
            summary = "List the versions of the rule",
            description = "All of them, the first one first; none is ever changed or removed.")
    public Page<RuleView> list(@PathParam("id") String id) {
        return new Page<>(store.all(find(id).id()).stream().map(RuleView::of).toList(), null);
    }

    @GET
    @Path("/{version}")
    @Transactional
    @RolesAllowed("enrollment:programmes:read")
    @Operation(
            operationId = "getRuleVersion",
            summary = "Look up one version of the rule",
            description = "Its criteria, its ranking, and when it was activated.")
    public RuleView get(@PathParam("id") String id, @PathParam("version") int version) {
        return store.find(ProgrammeIds.of(id), version)
                .map(RuleView::of)
                .orElseThrow(() -> ProgrammeProblems.RULE_NOT_FOUND.about(version));
    }

    @POST
    @Path("/{version}/activation")
    @Idempotent
    @RolesAllowed("enrollment:programmes:write")
    @Operation(
            operationId = "activateRuleVersion",
            summary = "Let a version of the rule decide",
            description = "In an open programme everybody is assessed again, as an operation that can be followed. "
                    + "Whoever has a place and is no longer eligible is flagged for review, not sent away.")
    @APIResponse(
            responseCode = "200",
            description = "It decides; there was nobody to assess yet",
            content = @Content(schema = @Schema(implementation = ActivationView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It decides; Location leads to the operation that assesses everybody",
            content = @Content(schema = @Schema(implementation = ActivationView.class)))
    public Response activate(@PathParam("id") String id, @PathParam("version") int version) {
        var activated = rules.activate(ProgrammeIds.of(id), version);
        return activated
                .operation()
                .map(operation -> Answers.accepted(operation, ActivationView.of(activated)))
                .orElseGet(() -> Response.ok(ActivationView.of(activated)).build());
    }

    private Programme find(String id) {
        return programmes.find(ProgrammeIds.of(id)).orElseThrow(() -> ProgrammeProblems.NOT_FOUND.about(id));
    }
}
