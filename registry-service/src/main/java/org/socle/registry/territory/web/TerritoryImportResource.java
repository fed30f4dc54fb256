package org.socle.registry.territory.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.operation.OperationId;
import org.socle.registry.territory.ImportTerritories;

@Path("/v1/territory-imports")
@Tag(name = "territories")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TerritoryImportResource {

    private static final String EXAMPLE = """
            code,parent_code,level,name
            SN,,country,Sénégal
            SN-DK,SN,region,Dakar
            SN-DK-01,SN-DK,department,Dakar
            SN-DK-01-01,SN-DK-01,commune,Biscuiterie
            """;

    private final ImportTerritories imports;

    TerritoryImportResource(ImportTerritories imports) {
        this.imports = imports;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed("registry:territories:write")
    @Operation(operationId = "importTerritories", summary = "Import a list of areas", description = """
                    Brings the tree to what a CSV list says: columns code, parent_code, level (country, region, \
                    department, commune, village), name. New areas are added, names are corrected, nothing is removed \
                    and nothing moves. A list with a row that does not fit is refused whole, each row with its reason. \
                    Answers with an operation; its result counts rows added, renamed and unchanged.""")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = StartedView.class)))
    public Response start(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema =
                                                    @Schema(
                                                            type =
                                                                    org.eclipse.microprofile.openapi.annotations.enums
                                                                            .SchemaType.STRING),
                                            examples = @ExampleObject(name = "list", value = EXAMPLE)))
                    InputStream list,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        OperationId id = imports.start(list, validateOnly);
        return Answers.accepted(id, new StartedView(id.text()));
    }
}
