package org.socle.registry.slip.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.registry.slip.PrintSlips;
import org.socle.registry.slip.SlipLanguage;

@Path("/v1/households/{id}/registration-slip")
@Tag(name = "slips", description = "The paper a person takes home, with their number")
@RunOnVirtualThread
public class HouseholdSlipResource {

    private final PrintSlips slips;
    private final SlipAnswer answer;

    HouseholdSlipResource(PrintSlips slips, SlipAnswer answer) {
        this.slips = slips;
        this.answer = answer;
    }

    @GET
    @Produces(SlipAnswer.PDF)
    @RolesAllowed({"registry:households:read", "registry:households:write"})
    @Operation(operationId = "printHouseholdSlip", summary = "The registration slip of a household", description = """
                    A PDF of the size A5 with the members and their social numbers; the QR code holds the id of the \
                    household and nothing else. Each printing is written down.""")
    @APIResponse(
            responseCode = "200",
            description = "The slip",
            content =
                    @Content(mediaType = SlipAnswer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response ofHousehold(
            @PathParam("id") String id,
            @Parameter(description = "In which languages; that of Accept-Language unless told")
                    @QueryParam("language")
                    @Nullable
                    SlipLanguage language) {
        return answer.of(slips.ofHousehold(id), language, id);
    }
}
