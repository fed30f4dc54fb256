package org.socle.registry.household.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.registry.household.CheckPersons;

@Path("/v1/matches")
@Tag(name = "matches", description = "Whether somebody is registered, asked without registering")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MatchResource {

    private final CheckPersons check;
    private final ReadHouseholdRequest requests;

    MatchResource(CheckPersons check, ReadHouseholdRequest requests) {
        this.check = check;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"registry:matches:read", "registry:households:write"})
    @Operation(operationId = "findMatches", summary = "Ask whether persons are registered", description = """
                    The same check as a registration, over the whole register and without a trace of the persons \
                    asked about; who asked is written down. Persons sent together are taken to live together, which \
                    tells namesakes apart. KNOWN persons are named only inside one's territory; whoever may be \
                    registered elsewhere is POSSIBLE and no more.""")
    @APIResponse(
            responseCode = "200",
            description = "One outcome for each person, in the order sent",
            content = @Content(schema = @Schema(implementation = MatchesView.class)))
    public MatchesView match(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = MatchRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a mother and her son",
                                                            value = MatchRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    MatchRequest request) {
        return MatchesView.of(check.check(requests.asked(request)));
    }
}
