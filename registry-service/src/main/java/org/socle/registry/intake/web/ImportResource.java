package org.socle.registry.intake.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
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
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.directory.KnowAccessPoints;
import org.socle.registry.intake.ReceiveImport.Push;
import org.socle.registry.intake.ReceiveImport;
import org.socle.registry.intake.SeeImports;
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

    private final ReceiveImport receive;
    private final SeeImports imports;
    private final KnowAccessPoints accessPoints;

    ImportResource(ReceiveImport receive, SeeImports imports, KnowAccessPoints accessPoints) {
        this.receive = receive;
        this.imports = imports;
        this.accessPoints = accessPoints;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed("registry:imports:write")
    @Operation(operationId = "pushHouseholds", summary = "Push a list of households", description = """
                    Receives a CSV list, one person a row, the rows of a household sharing household_ref. Comma, \
                    semicolon or tab; UTF-8; columns in any order. A household needs a head and each person needs \
                    consent; other faults refuse their own row only. References belong to the caller's organisation: \
                    a list sent again changes nothing, a changed row updates its person, an empty cell erases nothing. \
                    docs/ngo.md lists every column. \
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
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "one household", value = EXAMPLE)))
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
                    boolean validateOnly) {
        var collected = new Collected(accessPoints.named(accessPointId, "query/access_point_id"), channel);
        ImportView push = ImportView.of(receive.receive(list, new Push(source, reference, validateOnly, collected)));
        return Response.accepted(push)
                .location(URI.create("/v1/operations/" + push.operationId()))
                .build();
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
    @Produces("text/csv")
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(operationId = "getRejectedRows", summary = "The refused rows of a push, with reasons", description = """
                    The rows as they came with _row, _errors and _fix added, in the language of Accept-Language. \
                    Correct them in a spreadsheet and push the same file again under a new reference.""")
    @APIResponse(
            responseCode = "200",
            description = "The rows, none when nothing was refused",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response rejectedRows(@PathParam("id") String id) {
        PartnerImport push = imports.own(id);
        RejectedRowsCsv csv = new RejectedRowsCsv(push, Languages.current());
        StreamingOutput rows = out -> csv.write(out, after -> imports.rejected(push, after));
        return Response.ok(rows)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + push.id().text() + "-rejected.csv\"")
                .build();
    }
}
