package org.socle.registry.intake.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.answer.Answers;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.intake.ManageColumnMappings;
import org.socle.registry.intake.domain.ColumnMapping;

@Path("/v1/import-mappings")
@Tag(name = "imports", description = "Lists of households pushed by partners")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ColumnMappingResource {

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}";

    private final ManageColumnMappings mappings;

    ColumnMappingResource(ManageColumnMappings mappings) {
        this.mappings = mappings;
    }

    @POST
    @Path("/proposal")
    @RolesAllowed("registry:imports:write")
    @Operation(operationId = "proposeImportMapping", summary = "Ask what the columns of a list are", description = """
                    Compares names with what our columns are called in French and English, with tags of HXL and with \
                    p-codes, and looks at up to 20 rows, which are not kept. Each of our columns is proposed once. Keep \
                    what is right with PUT /v1/import-mappings/{name}.""")
    @APIResponse(
            responseCode = "200",
            description = "A proposal for each column",
            content = @Content(schema = @Schema(implementation = ColumnProposalView.class)))
    public Response propose(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ColumnProposalRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a French list",
                                                            value = ColumnProposalRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    ColumnProposalRequest request) {
        return Response.ok(ColumnProposalView.of(mappings.propose(request.columns(), request.sample())))
                .build();
    }

    @PUT
    @Path("/{name}")
    @RolesAllowed("registry:imports:write")
    @Operation(operationId = "keepImportMapping", summary = "Keep how your columns are ours", description = """
                    Belongs to the caller's organisation; push with ?mapping={name}. Columns that are not named keep \
                    their names, a column without as is left out, values are replaced in the columns named. Every \
                    change is a new version; changing one needs If-Match with the ETag read.""")
    @APIResponse(
            responseCode = "200",
            description = "The mapping as it is now; the ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = ColumnMappingView.class)))
    public Response keep(
            @PathParam("name") @Pattern(regexp = NAME) String name,
            @Parameter(description = "The ETag of the mapping as it was read; none for a new one", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ColumnMappingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a column, one left out, and codes of sex",
                                                            value = ColumnMappingRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    ColumnMappingRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(mappings.keep(name, ifMatch, request.mappedColumns(), request.mappedValues(), validateOnly));
    }

    @GET
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(
            operationId = "listImportMappings",
            summary = "List the mappings of one's organisation",
            description = "The latest version of each, by name.")
    public Page<ColumnMappingView> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return mappings.list(Cursor.of(limit, cursor)).map(ColumnMappingView::of);
    }

    @GET
    @Path("/{name}")
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(
            operationId = "getImportMapping",
            summary = "Read a mapping",
            description = "Its latest version; the ETag is needed to change it.")
    @APIResponse(
            responseCode = "200",
            description = "The mapping",
            content = @Content(schema = @Schema(implementation = ColumnMappingView.class)))
    public Response get(@PathParam("name") @Pattern(regexp = NAME) String name) {
        return answer(mappings.get(name));
    }

    private static Response answer(ColumnMapping mapping) {
        return Answers.withEtag(mapping.version(), ColumnMappingView.of(mapping));
    }
}
