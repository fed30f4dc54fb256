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
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.committee.ManageQuorums;
import org.socle.registry.directory.domain.Committee;

@Path("/v1/committee-quorums")
@Tag(name = "committee quorums", description = "How many members of a committee must be present for it to decide")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class QuorumResource {

    private final ManageQuorums quorums;

    QuorumResource(ManageQuorums quorums) {
        this.quorums = quorums;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:committees:write")
    @Operation(
            operationId = "setCommitteeQuorum",
            summary = "Set how many members of a committee must be present",
            description = """
                    From a day on, a committee of one's own territory decides when this share of its members with a vote is \
                    present, and at least so many. Observers do not count. A later quorum takes its place from its own first \
                    day on; nothing is overwritten. With validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = QuorumView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = QuorumView.class)))
    @APIResponse(responseCode = "409", description = "The committee has a quorum from that day on")
    public Response set(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = QuorumRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "more than half",
                                                            value = QuorumRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    QuorumRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var quorum = quorums.set(request.draft(), validateOnly);
        if (validateOnly) {
            return Response.ok(QuorumView.planned(quorum)).build();
        }
        return Response.status(Response.Status.CREATED)
                .entity(QuorumView.of(quorum))
                .build();
    }

    @GET
    @RolesAllowed({"registry:committees:read", "registry:committees:write"})
    @Operation(
            operationId = "listCommitteeQuorums",
            summary = "List quorums of committees",
            description = "Those of one's own territory in the order in which they were set, past and later ones too.")
    public Page<QuorumView> list(
            @Parameter(description = "Code of an area; everything inside it", example = "SN-DK")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @QueryParam("committee") @Nullable Committee committee,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return quorums.list(territory, committee, Cursor.of(limit, cursor)).map(QuorumView::of);
    }
}
