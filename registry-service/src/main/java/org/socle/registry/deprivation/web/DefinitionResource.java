package org.socle.registry.deprivation.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.socle.registry.deprivation.ManageDefinitions;

@Path("/v1/deprivation-definitions")
@Tag(name = "deprivation", description = "Children's deprivations that come together, by age band")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DefinitionResource {

    private final ManageDefinitions definitions;

    DefinitionResource(ManageDefinitions definitions) {
        this.definitions = definitions;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:deprivation:write")
    @Operation(operationId = "defineDeprivation", summary = "Say what deprivation means", description = """
                    Age bands, the dimensions of each, and the indicators that make a dimension out; a child is \
                    deprived in a dimension by any of its indicators. Everything wrong is told at once, each with a \
                    pointer and a fix. A definition never changes: sent again under the same code it is the next \
                    version. With validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location leads to it",
            content = @Content(schema = @Schema(implementation = DefinitionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = DefinitionView.class)))
    public Response define(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DefinitionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two age bands",
                                                            value = DefinitionRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    DefinitionRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var defined = DefinitionView.of(
                definitions.define(request.code(), request.name().strip(), request.definition(), validateOnly));
        if (validateOnly) {
            return Response.ok(defined).build();
        }
        return Response.created(URI.create("/v1/deprivation-definitions/" + defined.id()))
                .entity(defined)
                .build();
    }

    @GET
    @RolesAllowed({"registry:deprivation:read", "registry:deprivation:write"})
    @Operation(
            operationId = "listDeprivationDefinitions",
            summary = "List definitions of deprivation",
            description = "Every version of every definition, the newest first.")
    public Page<DefinitionView> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return definitions.list(Cursor.of(limit, cursor)).map(DefinitionView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:deprivation:read", "registry:deprivation:write"})
    @Operation(
            operationId = "getDeprivationDefinition",
            summary = "Read a definition of deprivation",
            description = "One version, as it was said.")
    public DefinitionView get(@PathParam("id") String id) {
        return DefinitionView.of(definitions.get(id));
    }
}
