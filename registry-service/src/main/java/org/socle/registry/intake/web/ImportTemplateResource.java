package org.socle.registry.intake.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.registry.intake.ImportTemplate;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.ListShape;
import org.socle.web.language.Language;
import org.socle.web.language.Languages;

@Path("/v1/import-template")
@Tag(name = "imports", description = "Lists of households pushed by partners")
@RunOnVirtualThread
public class ImportTemplateResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportTemplate template;

    ImportTemplateResource(ImportTemplate template) {
        this.template = template;
    }

    @GET
    @Produces({"text/csv", XLSX, "application/x-ndjson"})
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(operationId = "getImportTemplate", summary = "A list to start from", description = """
                    Every column a list may have and one household for an example, which is to be replaced. A workbook \
                    has a second sheet with the codes that may stand in a column and their words in the language of \
                    Accept-Language; the words may be written instead of the codes.""")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @Parameter(description = "What to write it in", example = "xlsx")
                    @QueryParam("format")
                    @DefaultValue("csv")
                    @Pattern(regexp = "csv|xlsx|ndjson")
                    String format,
            @Parameter(
                            description =
                                    "Questionnaires whose questions get a column each, such as q:water.minutes_to_water",
                            example = "water")
                    @QueryParam("questionnaire")
                    List<String> questionnaires) {
        ListFormat wanted = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        Language language = Languages.current();
        ImportTemplate.Template wished = template.with(questionnaires);
        StreamingOutput list = out -> {
            try (RefusedList.Sheet sheet = open(wanted, wished, language, out)) {
                for (List<String> row : wished.example()) {
                    sheet.row(row);
                }
            }
        };
        return Response.ok(list)
                .type(wanted.mediaType())
                .header("Content-Disposition", "attachment; filename=\"households." + wanted.extension() + "\"")
                .build();
    }

    private RefusedList.Sheet open(
            ListFormat format, ImportTemplate.Template wished, Language language, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvSheet(out, wished.columns(), ListShape.of(format));
            case NDJSON, JSON -> new JsonSheet(out, wished.columns(), format == ListFormat.JSON);
            case XLSX -> new XlsxSheet(out, wished.columns()).with("codes", codes(wished, language));
        };
    }

    private List<List<String>> codes(ImportTemplate.Template wished, Language language) {
        return wished.allowedCodes().stream()
                .map(allowed -> List.of(
                        allowed.column(),
                        allowed.code(),
                        switch (language) {
                            case FR -> allowed.labels().fr();
                            case EN -> allowed.labels().en();
                        }))
                .toList();
    }
}
