package org.socle.registry.scoring.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.socle.kit.idempotency.Idempotent;
import org.socle.registry.scoring.RankHouseholds;

@Path("/v1/community-rankings")
@Tag(name = "scores")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CommunityRankingResource {

    private final RankHouseholds rank;

    CommunityRankingResource(RankHouseholds rank) {
        this.rank = rank;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:scores:write")
    @Operation(operationId = "rankHouseholds", summary = "Keep how a committee ranks households", description = """
                    The households of a commune in the order in which its committee sees them, the poorest first; ties \
                    are allowed. It is a second score beside the computed one, and has a part in that only where the \
                    active model names COMMUNITY_RANK. A household that was ranked several times has the rank of the \
                    latest day. With validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = CommunityRankingView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = CommunityRankingView.class)))
    public Response rank(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CommunityRankingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two are tied",
                                                            value = CommunityRankingRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    CommunityRankingRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var ranked = CommunityRankingView.of(rank.rank(request.wish(), validateOnly));
        return Response.status(validateOnly ? Response.Status.OK : Response.Status.CREATED)
                .entity(ranked)
                .build();
    }
}
