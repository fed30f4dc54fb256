package org.socle.enrollment.programme.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.enrollment.programme.ProgrammeProblems;
import org.socle.enrollment.programme.SetQuotas;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.programme.domain.QuotaStore;
import org.socle.enrollment.programme.web.QuotaViews.QuotasRequest;
import org.socle.enrollment.programme.web.QuotaViews.QuotasView;
import org.socle.kit.answer.Answers;

@Path("/v1/programmes/{id}/quotas")
@Tag(name = "quotas", description = "How many places a programme has, per area")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class QuotaResource {

    private static final String EXAMPLE = """
            {"quotas": [{"area_code": "SN", "places": 1000}, {"area_code": "SN-DK", "places": 150}]}""";

    private final SetQuotas setQuotas;
    private final QuotaStore quotas;
    private final ProgrammeStore programmes;

    QuotaResource(SetQuotas setQuotas, QuotaStore quotas, ProgrammeStore programmes) {
        this.setQuotas = setQuotas;
        this.quotas = quotas;
        this.programmes = programmes;
    }

    @GET
    @Transactional
    @RolesAllowed("enrollment:programmes:read")
    @Operation(
            operationId = "getQuotas",
            summary = "Look up the places of a programme",
            description = "Per area, with how many are taken. The ETag is what a change must name.")
    @APIResponse(
            responseCode = "200",
            description = "The quotas",
            content = @Content(schema = @Schema(implementation = QuotasView.class)))
    public Response get(@PathParam("id") String id) {
        var programme = programmes.find(ProgrammeIds.of(id)).orElseThrow(() -> ProgrammeProblems.NOT_FOUND.about(id));
        return answer(quotas.find(programme.id()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("enrollment:programmes:write")
    @Operation(
            operationId = "setQuotas",
            summary = "Set the places of a programme",
            description = "Replaces all quotas. Whoever lives in an area takes a place in every quota around it, from "
                    + "the commune up to the country, and has to find room in each. Without any quota there is room for "
                    + "everybody; with quotas there is none where no quota reaches. Places that are added go to those who "
                    + "wait, best first, in the same moment; nobody loses a place.")
    @APIResponse(
            responseCode = "200",
            description = "Set",
            content = @Content(schema = @Schema(implementation = QuotasView.class)))
    @APIResponse(responseCode = "412", description = "Changed in the meantime: read them again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response set(
            @PathParam("id") String id,
            @Parameter(
                            description = "The ETag of the quotas that were read; \"0\" for a new programme",
                            example = "\"0\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two areas", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    QuotasRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(setQuotas.set(ProgrammeIds.of(id), request.places(), ifMatch, validateOnly));
    }

    private static Response answer(QuotaStore.Versioned found) {
        return Answers.withEtag(found.version(), QuotasView.of(found.quotas()));
    }
}
