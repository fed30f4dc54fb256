package org.socle.registry.scoring.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.registry.scoring.SeeScores;

@Path("/v1/households/{id}")
@Tag(name = "scores", description = "Poverty scores and what they are made of")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ScoreResource {

    private final SeeScores scores;

    ScoreResource(SeeScores scores) {
        this.scores = scores;
    }

    @GET
    @Path("/score")
    @RolesAllowed({"registry:scores:read", "registry:scores:write", "registry:households:read"})
    @Operation(operationId = "getHouseholdScore", summary = "Why a household has its score", description = """
                    The latest score, the lowest being the poorest: the base, one line per indicator with the \
                    household's value and what it added, and what its place added. Outside one's territory: 404.""")
    public ScoreView get(@PathParam("id") String id) {
        return ScoreView.of(scores.of(id));
    }

    @GET
    @Path("/scores")
    @RolesAllowed({"registry:scores:read", "registry:scores:write", "registry:households:read"})
    @Operation(operationId = "getHouseholdScores", summary = "Every score of a household", description = """
                    The score by the active model and the latest rank given by the committee of the commune, each \
                    explained and each by itself. Outside one's territory: 404.""")
    public HouseholdScoresView all(@PathParam("id") String id) {
        return HouseholdScoresView.of(scores.allOf(id));
    }
}
