package org.socle.benefits.cycle.web;

import static org.socle.benefits.cycle.CycleProblems.UNREADABLE;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.benefits.cycle.CycleStore;
import org.socle.benefits.cycle.OpenCycle;
import org.socle.benefits.cycle.domain.Cycle;
import org.socle.kit.answer.Answers;
import org.socle.kit.audit.Audit;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Page;

@Path("/v1/cycles")
@Tag(name = "cycles", description = "Rounds of giving: months, quarters, or once")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CycleResource {

    private final OpenCycle openCycle;
    private final CycleStore cycles;
    private final Audit audit;

    CycleResource(OpenCycle openCycle, CycleStore cycles, Audit audit) {
        this.openCycle = openCycle;
        this.cycles = cycles;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @RolesAllowed("benefits:entitlements:write")
    @Operation(
            operationId = "openCycle",
            summary = "Open the next cycle",
            description = "Opens it for every package of the programme that is given in this rhythm, at most one cycle "
                    + "ahead of the calendar, and grants it to everybody enrolled. The granting is an operation: follow "
                    + "it at the address in Location. validate_only=true says which packages it would be opened for.")
    @APIResponse(
            responseCode = "202",
            description = "Opened; the granting has begun",
            content = @Content(schema = @Schema(implementation = OpeningView.class)))
    @APIResponse(
            responseCode = "200",
            description = "May be opened, and was not (validate_only)",
            content = @Content(schema = @Schema(implementation = OpeningView.class)))
    public Response open(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "month",
                                                            value =
                                                                    "{\"programme_code\": \"CASH_TRANSFER\", \"cycle\": \"2026-12\"}")))
                    @NotNull
                    @Valid
                    CycleRequest request,
            @QueryParam("validate_only") @DefaultValue("false") boolean validateOnly) {
        var cycle = Cycle.parse(request.cycle()).orElseThrow(() -> UNREADABLE.about(request.cycle()));
        if (validateOnly) {
            var packages = openCycle.preview(request.programmeCode(), cycle);
            return Response.ok(OpeningView.of(request, packages, null)).build();
        }
        var result = openCycle.open(request.programmeCode(), cycle);
        audit.wrote("cycle", request.programmeCode() + "/" + cycle.code(), "opened");
        var operation = result.granting().text();
        return Answers.accepted(operation, OpeningView.of(request, result.packages(), operation));
    }

    @GET
    @Transactional
    @RolesAllowed("benefits:packages:read")
    @Operation(
            operationId = "listCycles",
            summary = "List the open cycles of a programme",
            description = "The latest first, one line per package.")
    public Page<CycleView> list(
            @QueryParam("programme")
                    @NotNull
                    @Parameter(description = "Code of the programme", example = "CASH_TRANSFER")
                    String programme) {
        List<CycleView> views =
                cycles.list(programme).stream().map(CycleView::of).toList();
        return new Page<>(views, null);
    }
}
