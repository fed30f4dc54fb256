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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.enrollment.programme.ProgrammeProblems;
import org.socle.enrollment.programme.Programmes;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

@Path("/v1/programmes")
@Tag(name = "programmes", description = "Programmes of social protection: drafted, opened, closed")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProgrammeResource {

    private static final String EXAMPLE = """
            {"code": "CASH_UNDER_5",
             "name": {"fr": "Bourse des moins de cinq ans", "en": "Grant for children under five"},
             "unit": "HOUSEHOLD", "admission": "IMMEDIATE"}""";

    private final Programmes programmes;
    private final ProgrammeStore store;

    ProgrammeResource(Programmes programmes, ProgrammeStore store) {
        this.programmes = programmes;
        this.store = store;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("enrollment:programmes:write")
    @Operation(
            operationId = "draftProgramme",
            summary = "Draft a programme",
            description = "It assesses nobody before it is opened, and it is opened only with an active rule. "
                    + "A code that is taken is answered with 409, which names the programme that has it.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(responseCode = "200", description = "Sound, and not kept (validate_only)")
    public Response draft(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "cash transfer", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    ProgrammeRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var draft = programmes.draft(
                request.code(), request.name().text(), request.unit(), request.admissionOrDefault(), validateOnly);
        if (validateOnly) {
            return Response.ok(ProgrammeView.of(draft)).build();
        }
        return Answers.withEtag(
                Response.created(URI.create("/v1/programmes/" + ProgrammeIds.text(draft.id()))),
                draft.version(),
                ProgrammeView.of(draft));
    }

    @GET
    @Transactional
    @RolesAllowed("enrollment:programmes:read")
    @Operation(
            operationId = "listProgrammes",
            summary = "List programmes",
            description = "By code. Programmes are the same for everybody, in whatever area.")
    public Page<ProgrammeView> list(
            @Parameter(description = "Only the one with this code", example = "CASH_UNDER_5")
                    @QueryParam("code")
                    @Nullable
                    String code,
            @Parameter(description = "Only those in this state") @QueryParam("state") Programme.@Nullable State state,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        var from = Cursor.of(limit, cursor);
        var rows = code == null
                ? store.list(from.after(), Optional.ofNullable(state), from.limit() + 1)
                : store.findByCode(code).stream().toList();
        return Page.of(rows, from, programme -> programme.profile().code()).map(ProgrammeView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed("enrollment:programmes:read")
    @Operation(
            operationId = "getProgramme",
            summary = "Look up a programme",
            description = "Its state and the version of the rule that decides.")
    @APIResponse(
            responseCode = "200",
            description = "The programme",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response get(@PathParam("id") String id) {
        var programme = store.find(ProgrammeIds.of(id)).orElseThrow(() -> ProgrammeProblems.NOT_FOUND.about(id));
        return Answers.withEtag(programme.version(), ProgrammeView.of(programme));
    }

    @POST
    @Path("/{id}/opening")
    @Idempotent
    @RolesAllowed("enrollment:programmes:write")
    @Operation(
            operationId = "openProgramme",
            summary = "Open a programme",
            description = "Everybody the registry knows is assessed by the active rule, as an operation that can be "
                    + "followed; whoever is registered later is assessed at once. With admission IMMEDIATE those known "
                    + "by then have their turn in order of rank when the operation ends.")
    @APIResponse(
            responseCode = "202",
            description = "Open; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = OpeningView.class)))
    public Response open(@PathParam("id") String id) {
        var started = programmes.open(ProgrammeIds.of(id));
        return Answers.accepted(started.operation(), OpeningView.of(started));
    }

    @POST
    @Path("/{id}/assessments")
    @Idempotent
    @RolesAllowed("enrollment:programmes:write")
    @Operation(
            operationId = "assessEverybodyAgain",
            summary = "Assess everybody again",
            description = "Brings ages up to date, or takes up an operation that was cancelled. "
                    + "Whoever is no longer eligible is flagged for review, not sent away.")
    @APIResponse(
            responseCode = "202",
            description = "Started; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = OpeningView.class)))
    public Response assessAgain(@PathParam("id") String id) {
        var started = programmes.assessAgain(ProgrammeIds.of(id));
        return Answers.accepted(started.operation(), OpeningView.of(started));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("enrollment:programmes:write")
    @Operation(
            operationId = "closeProgramme",
            summary = "Close a programme",
            description = "Nobody is assessed or taken in any more. Whoever has a place keeps it.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response close(@PathParam("id") String id) {
        return Response.ok(ProgrammeView.of(programmes.close(ProgrammeIds.of(id))))
                .build();
    }
}
