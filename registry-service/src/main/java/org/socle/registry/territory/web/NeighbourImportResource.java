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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.kit.idempotency.Idempotent;
import org.socle.registry.territory.ImportNeighbours;

@Path("/v1/neighbour-imports")
@Tag(name = "territories")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NeighbourImportResource {

    private static final String EXAMPLE = """
            code,neighbour_code
            SN-DK-01-01,SN-DK-01-03
            """;

    private final ImportNeighbours imports;

    NeighbourImportResource(ImportNeighbours imports) {
        this.imports = imports;
    }

    /** What a list of neighbours came to. */
    @Schema(name = "NeighbourImport")
    record NeighbourImportView(
            @Schema(description = "Borders that are new", examples = "1")
            int added,

            @Schema(examples = "0") int unchanged,
            @Schema(examples = "0") int removed,
            boolean validateOnly) {

        static NeighbourImportView of(ImportNeighbours.Result result) {
            return new NeighbourImportView(result.added(), result.unchanged(), result.removed(), result.validateOnly());
        }
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed("registry:territories:write")
    @Operation(operationId = "importNeighbours", summary = "Import which communes are neighbours", description = """
                    Columns code and neighbour_code, one border a row, in either direction: if one commune is the \
                    neighbour of another, so is the other of the one. Borders are added; with replace, those that the \
                    list does not name are removed. A list with a row that does not fit is refused whole, each row \
                    with its reason.""")
    @APIResponse(
            responseCode = "200",
            description = "Taken, or only validated",
            content = @Content(schema = @Schema(implementation = NeighbourImportView.class)))
    public Response take(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "list", value = EXAMPLE)))
                    InputStream list,
            @Parameter(description = "Remove what the list does not name") @QueryParam("replace") @DefaultValue("false")
                    boolean replace,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(NeighbourImportView.of(imports.take(list, replace, validateOnly)))
                .build();
    }
}
