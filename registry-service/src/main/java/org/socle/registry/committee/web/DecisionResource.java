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
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.committee.DecisionStore.State;
import org.socle.registry.committee.ProposeDecisions;
import org.socle.registry.committee.SeeDecisions;
import org.socle.registry.committee.SeeDecisions.Seen;
import org.socle.registry.committee.SeeDecisions.Wanted;
import org.socle.registry.committee.domain.DecisionKind;
import org.socle.registry.directory.domain.Committee;

@Path("/v1/committee-decisions")
@Tag(name = "committee decisions", description = "What committees decide, and whether what follows was done")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecisionResource {

    private final ProposeDecisions propose;
    private final SeeDecisions see;

    DecisionResource(ProposeDecisions propose, SeeDecisions see) {
        this.propose = propose;
        this.see = see;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:committees:write")
    @Operation(
            operationId = "proposeCommitteeDecision",
            summary = "Propose a decision to a committee",
            description = """
                    In a session that is planned or was held; it gets the committee's next number of the year. What it is about \
                    lies inside the committee's area; who may not see a household cannot propose anything about it. With \
                    validate_only=true nothing is kept, and no number is given away.""")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; Location leads to it",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "409", description = "The session was cancelled")
    public Response propose(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DecisionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a pilot wave",
                                                            value = DecisionRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    DecisionRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var proposed = new Seen(propose.propose(request.draft(), validateOnly), false);
        if (validateOnly) {
            return Response.ok(DecisionView.planned(proposed)).build();
        }
        var view = DecisionView.of(proposed);
        return Response.created(URI.create("/v1/committee-decisions/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({"registry:committees:read", "registry:committees:write"})
    @Operation(operationId = "listCommitteeDecisions", summary = "List decisions of committees", description = """
                    Those of one's own territory in the order in which they were proposed. The words of a decision about a \
                    household are shown to those only who may see the household; each such reading is written down.""")
    public Page<DecisionView> list(
            @Parameter(description = "Code of an area; committees of everything inside it", example = "SN-DK")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @QueryParam("committee") @Nullable Committee committee,
            @Parameter(description = "Id of a session") @QueryParam("session") @Nullable String session,
            @QueryParam("kind") @Nullable DecisionKind kind,
            @QueryParam("state") @Nullable State state,
            @Parameter(description = "The first day of the session", example = "2026-12-01")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "The last day of the session", example = "2026-12-31") @QueryParam("to") @Nullable
                    LocalDate to,
            @Parameter(description = "Only those whose follow-up should have been done by now")
                    @QueryParam("overdue")
                    @DefaultValue("false")
                    boolean overdue,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return see.list(
                        new Wanted(territory, committee, session, kind, state, from, to, overdue),
                        Cursor.of(limit, cursor))
                .map(DecisionView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:committees:read", "registry:committees:write"})
    @Operation(
            operationId = "getCommitteeDecision",
            summary = "Read a decision of a committee",
            description =
                    "Outside one's territory: 404. Its words are withheld where it is about a household that one may not "
                            + "see; a reading that names a household is written down.")
    public DecisionView get(@PathParam("id") String id) {
        return DecisionView.of(see.read(id));
    }
}
