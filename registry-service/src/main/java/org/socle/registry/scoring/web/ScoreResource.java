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

@Path("/v1/households/{id}/score")
@Tag(name = "scores", description = "Poverty scores and what they are made of")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ScoreResource {

    private final SeeScores scores;

    ScoreResource(SeeScores scores) {
        this.scores = scores;
    }

    @GET
    @RolesAllowed({"registry:scores:read", "registry:scores:write", "registry:households:read"})
    @Operation(operationId = "getHouseholdScore", summary = "Why a household has its score", description = """
                    The latest score, 0 being the poorest, with one line per indicator: the household's value, its \
                    points and the most anybody can have there. Outside one's territory: 404.""")
    public ScoreView get(@PathParam("id") String id) {
        return ScoreView.of(scores.of(id));
    }
}
