package org.socle.registry.indicator.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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
import org.socle.registry.indicator.ImportPopulation;

@Path("/v1/population-imports")
@Tag(name = "indicators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PopulationResource {

    private static final String EXAMPLE = """
            code,as_of,persons
            SN-DK-01-01,2023-07-01,68000
            """;

    private final ImportPopulation imports;

    PopulationResource(ImportPopulation imports) {
        this.imports = imports;
    }

    /** What a list of population figures came to. */
    @Schema(name = "PopulationImport")
    record PopulationImportView(
            @Schema(description = "Figures that are new", examples = "1")
            int added,

            @Schema(description = "Figures of a commune and day that had one", examples = "0")
            int replaced,

            boolean validateOnly) {

        static PopulationImportView of(ImportPopulation.Result result) {
            return new PopulationImportView(result.added(), result.replaced(), result.validateOnly());
        }
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed("registry:territories:write")
    @Operation(operationId = "importPopulation", summary = "Import how many people live in communes", description = """
                    Columns code, as_of and persons, one commune and day a row: figures of the statistics office, which \
                    the coverage of registration is measured against. A figure of the same commune and day is replaced. \
                    A list with a row that does not fit is refused whole, each row with its reason.""")
    @APIResponse(
            responseCode = "200",
            description = "Taken, or only validated",
            content = @Content(schema = @Schema(implementation = PopulationImportView.class)))
    public Response take(
            @Parameter(description = "Who counted or estimated them", example = "RGPH-5", required = true)
                    @QueryParam("source")
                    @NotBlank
                    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}")
                    String source,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "list", value = EXAMPLE)))
                    InputStream list,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(PopulationImportView.of(imports.take(list, source, validateOnly)))
                .build();
    }
}
