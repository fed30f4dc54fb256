package org.socle.registry.intake.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
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
import org.jspecify.annotations.Nullable;
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.directory.KnowAccessPoints;
import org.socle.registry.intake.ImportProblems;
import org.socle.registry.intake.ReceiveImport;
import org.socle.registry.intake.ReceiveImport.Push;
import org.socle.registry.intake.SeeImports;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.ListShape;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.source.domain.Channel;
import org.socle.registry.source.domain.Collected;
import org.socle.web.language.Languages;

@Path("/v1/imports")
@Tag(name = "imports", description = "Lists of households pushed by partners")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ImportResource {

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}";

    private static final String EXAMPLE = """
            household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,phone,national_id,commune_code,urban,roof,water,latrine,electricity,rooms,attends_school,disability,occupation,consent,consent_date
            H1,H1-1,head,Awa,Ndiaye,F,1987-03,+221771234567,2198703312345,SN-DK-03-01,yes,zinc,tap,yes,no,2,,,informal_trade,yes,2026-11-02
            H1,H1-2,child,Modou,Ndiaye,M,2018-09-14,,,SN-DK-03-01,yes,zinc,tap,yes,no,2,no,,,yes,2026-11-02
            """;

    private static final String NDJSON_EXAMPLE = """
            {"household_ref":"H1","person_ref":"H1-1","relationship":"head","given_names":"Awa","family_name":"Ndiaye","sex":"F","birth_date":"1987-03","commune_code":"SN-DK-03-01","consent":true,"consent_date":"2026-11-02"}
            """;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReceiveImport receive;
    private final SeeImports imports;
    private final KnowAccessPoints accessPoints;

    ImportResource(ReceiveImport receive, SeeImports imports, KnowAccessPoints accessPoints) {
        this.receive = receive;
        this.imports = imports;
        this.accessPoints = accessPoints;
    }

    @POST
    @Consumes({"text/csv", XLSX, "application/x-ndjson", "application/json"})
    @Idempotent
    @RolesAllowed("registry:imports:write")
    @Operation(operationId = "pushHouseholds", summary = "Push a list of households", description = """
                    Receives a list as CSV, an Excel workbook (XLSX), NDJSON or a JSON array, one \
                    person a row, the rows of a household sharing household_ref. CSV with comma, semicolon or tab, in \
                    UTF-8, UTF-16 or Windows-1252; columns in any order; dates day before month. A household needs a \
                    head and each person needs consent or another legal_basis; other faults refuse their own row only. \
                    References belong to the caller's organisation: a list sent again changes nothing, a changed row \
                    updates its person, an empty cell erases nothing. docs/ngo.md lists every column. \
                    Answers at once; the operation tells the progress, GET /v1/imports/{id} the counts.""")
    @APIResponse(
            responseCode = "202",
            description = "Received; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response push(
            @Parameter(description = "Where the data was collected, such as a questionnaire", example = "kobo-2026")
                    @QueryParam("source")
                    @DefaultValue("list")
                    @Pattern(regexp = NAME)
                    String source,
            @Parameter(
                            description = "Your own name for this push; another list needs another one",
                            example = "2026-11-dakar",
                            required = true)
                    @QueryParam("reference")
                    @NotBlank
                    @Pattern(regexp = NAME)
                    String reference,
            @Parameter(
                            description =
                                    "Name or number of the sheet of a workbook; the first visible one unless told",
                            example = "1")
                    @QueryParam("sheet")
                    @Size(min = 1, max = 100)
                    @Nullable
                    String sheet,
            @Parameter(description = "Name of a mapping of your columns", example = "kobo-2026")
                    @QueryParam("mapping")
                    @Pattern(regexp = NAME)
                    @Nullable
                    String mapping,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "one household", value = EXAMPLE)),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "one person", value = NDJSON_EXAMPLE)),
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream list,
            @Parameter(
                            description = "Where the rows were collected: GET /v1/access-points",
                            example = "acp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
                    @QueryParam("access_point_id")
                    @Nullable
                    String accessPointId,
            @Parameter(description = "How the rows were collected") @QueryParam("channel") @DefaultValue("PARTNER_LIST")
                    Channel channel,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly,
            @HeaderParam("Content-Type") @Parameter(hidden = true) @Nullable String contentType) {
        ListFormat format = ListFormat.ofMediaType(String.valueOf(contentType))
                .orElseThrow(() -> ImportProblems.FORMAT_UNTOLD.about(String.valueOf(contentType)));
        var collected = new Collected(accessPoints.named(accessPointId, "query/access_point_id"), channel);
        ImportView push = ImportView.of(
                receive.receive(list, new Push(source, reference, validateOnly, format, sheet, mapping, collected)));
        return Answers.accepted(push.operationId(), push);
    }

    @GET
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(
            operationId = "listImports",
            summary = "List the pushes of one's organisation",
            description = "Newest first. An administrator sees those of every organisation.")
    public Page<ImportView> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return imports.list(Cursor.of(limit, cursor)).map(ImportView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(
            operationId = "getImport",
            summary = "What came of a push",
            description = "The counts of its rows so far: new, linked, to review, updated, unchanged and rejected.")
    public ImportView get(@PathParam("id") String id) {
        return ImportView.of(imports.get(id));
    }

    @GET
    @Path("/{id}/rejected-rows")
    @Produces({"text/csv", XLSX, "application/x-ndjson", "application/json"})
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(operationId = "getRejectedRows", summary = "The refused rows of a push, with reasons", description = """
                    The rows as they came, in the format, with the separator and in the encoding of the list, with \
                    _row, _errors and _fix added in the language of Accept-Language. Correct them in a spreadsheet and \
                    push the same file again under a new reference.""")
    @APIResponse(
            responseCode = "200",
            description = "The rows, none when nothing was refused",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response rejectedRows(@PathParam("id") String id) {
        PartnerImport push = imports.own(id);
        RefusedList list = new RefusedList(push, Languages.current());
        StreamingOutput rows = out -> list.write(out, after -> imports.rejected(push, after));
        ListFormat format = push.shape().format();
        return Response.ok(rows)
                .type(contentType(push.shape()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + push.id().text() + "-rejected." + format.extension() + "\"")
                .build();
    }

    @GET
    @Path("/{id}/notices")
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(operationId = "listImportNotices", summary = "Cells of a push that had no effect", description = """
                    Rows that had their effect but for one cell, in the order of the list, with the reason and what can \
                    be done, in the language of Accept-Language. Rows without any effect are in rejected-rows.""")
    public Page<RowNoticeView> notices(
            @PathParam("id") String id,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return imports.notices(id, Cursor.of(limit, cursor))
                .map(notice -> RowNoticeView.of(notice, Languages.current()));
    }

    private static String contentType(ListShape shape) {
        String type = shape.format().mediaType();
        return shape.encoding() == null ? type : type + ";charset=" + shape.encoding();
    }
}
