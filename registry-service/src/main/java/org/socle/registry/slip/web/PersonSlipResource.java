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

@Path("/v1/persons/{id}/registration-slip")
@Tag(name = "slips", description = "The paper a person takes home, with their number")
@RunOnVirtualThread
public class PersonSlipResource {

    private final PrintSlips slips;
    private final SlipAnswer answer;

    PersonSlipResource(PrintSlips slips, SlipAnswer answer) {
        this.slips = slips;
        this.answer = answer;
    }

    @GET
    @Produces(SlipAnswer.PDF)
    @RolesAllowed({"registry:persons:read", "registry:persons:write"})
    @Operation(operationId = "printPersonSlip", summary = "The registration slip of a person", description = """
                    A PDF of the size A5 with the social number, to be read by people and, as a QR code, by \
                    machines. The code holds the number and nothing else. The slip proves no identity. Of a merged \
                    person, the slip of who stands for them. Each printing is written down.""")
    @APIResponse(
            responseCode = "200",
            description = "The slip",
            content =
                    @Content(mediaType = SlipAnswer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response ofPerson(
            @PathParam("id") String id,
            @Parameter(description = "In which languages; that of Accept-Language unless told")
                    @QueryParam("language")
                    @Nullable
                    SlipLanguage language) {
        return answer.of(slips.ofPerson(id), language, id);
    }
}
