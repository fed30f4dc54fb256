package org.socle.registry.directory.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.directory.DirectoryIds;
import org.socle.registry.directory.ManageOrganisations;
import org.socle.registry.directory.OrganisationStore;
import org.socle.registry.directory.domain.Organisation;
import org.socle.registry.directory.domain.OrganisationKind;

@Path("/v1/organisations")
@Tag(
        name = "organisations",
        description = "Who takes part: ministries, agencies, NGOs, associations, payment providers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OrganisationResource {

    private final ManageOrganisations manage;
    private final OrganisationStore organisations;

    OrganisationResource(ManageOrganisations manage, OrganisationStore organisations) {
        this.manage = manage;
        this.organisations = organisations;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:directory:write")
    @Operation(operationId = "addOrganisation", summary = "Add an organisation", description = """
                    Its code is what the tokens of its people and machines carry, and is given once for ever. Other \
                    services are told. With validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location leads to it, the ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response add(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = OrganisationRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "an agency",
                                                            value = OrganisationRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    OrganisationRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var added =
                manage.define(request.code(), request.kind(), request.names().labels(), validateOnly);
        if (validateOnly) {
            return Response.ok(OrganisationView.planned(added)).build();
        }
        return answer(Response.created(URI.create("/v1/organisations/" + DirectoryIds.text(added.id()))), added);
    }

    @GET
    @Transactional
    @RolesAllowed({"registry:directory:read", "registry:directory:write"})
    @Operation(
            operationId = "listOrganisations",
            summary = "List organisations",
            description = "In the order in which they were added; closed ones only when asked for.")
    public Page<OrganisationView> list(
            @QueryParam("kind") @Nullable OrganisationKind kind,
            @Parameter(description = "Code of the organisation", example = "DGPSN") @QueryParam("code") @Nullable
                    String code,
            @Parameter(description = "Closed ones too") @QueryParam("include_closed") @DefaultValue("false")
                    boolean includeClosed,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return organisations
                .list(new OrganisationStore.Filter(kind, code, includeClosed), Cursor.of(limit, cursor))
                .map(OrganisationView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:directory:read", "registry:directory:write"})
    @Operation(
            operationId = "getOrganisation",
            summary = "Read an organisation",
            description = "Also when it is closed. Its ETag is needed to change it.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Response.ok(), manage.read(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("registry:directory:write")
    @Operation(
            operationId = "changeOrganisation",
            summary = "Change an organisation",
            description = "Replaces kind and names; the code stays as it is. Needs If-Match with the ETag read.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(responseCode = "409", description = "The organisation is closed")
    @APIResponse(responseCode = "412", description = "Changed in the meantime: read it again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of the organisation as it was read", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = OrganisationRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "an agency",
                                                            value = OrganisationRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    OrganisationRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var changed = manage.change(
                id, ifMatch, request.code(), request.kind(), request.names().labels(), validateOnly);
        return answer(Response.ok(), changed);
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed("registry:directory:write")
    @Operation(
            operationId = "closeOrganisation",
            summary = "Close an organisation",
            description = "It takes part no longer; what was done under its code stays. Other services are told. "
                    + "Closing twice is the same as once.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response close(
            @PathParam("id") String id,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(Response.ok(), manage.close(id, validateOnly));
    }

    private static Response answer(Response.ResponseBuilder builder, Organisation organisation) {
        return Answers.withEtag(builder, organisation.version(), OrganisationView.of(organisation));
    }
}
