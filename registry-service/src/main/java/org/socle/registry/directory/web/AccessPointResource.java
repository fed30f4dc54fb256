package org.socle.registry.directory.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.socle.registry.directory.FindAccessPoints;
import org.socle.registry.directory.ManageAccessPoints;
import org.socle.registry.directory.domain.AccessPoint;

@Path("/v1/access-points")
@Tag(name = "access points", description = "Where people register, update or complain")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AccessPointResource {

    private final ManageAccessPoints manage;
    private final FindAccessPoints find;

    AccessPointResource(ManageAccessPoints manage, FindAccessPoints find) {
        this.manage = manage;
        this.find = find;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:directory:write")
    @Operation(
            operationId = "openAccessPoint",
            summary = "Open an access point",
            description =
                    "In an area of one's own territory, with a code that is given once. With validate_only=true nothing is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; Location leads to it, the ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = AccessPointView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = AccessPointView.class)))
    public Response open(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AccessPointRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a town hall",
                                                            value = AccessPointRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    AccessPointRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var opened = manage.open(request.draft(), validateOnly);
        if (validateOnly) {
            return Response.ok(AccessPointView.planned(opened)).build();
        }
        return answer(Response.created(URI.create("/v1/access-points/" + DirectoryIds.text(opened.id()))), opened);
    }

    @GET
    @RolesAllowed({"registry:directory:read", "registry:directory:write"})
    @Operation(operationId = "listAccessPoints", summary = "List access points, or find the nearest", description = """
                    Access points of the whole country, or of one area, in the order in which they were added. With \
                    near, those whose place was measured, the nearest first, each with its distance in metres \
                    and whether it is open now.""")
    public Page<AccessPointView> list(
            @Parameter(
                            description = "Latitude and longitude in degrees of WGS 84, with a comma between",
                            example = "14.69,-17.44")
                    @QueryParam("near")
                    @Nullable
                    String near,
            @Parameter(
                            description = "Services with commas between; an access point has to offer all of them",
                            example = "REGISTRATION,COMPLAINT")
                    @QueryParam("services")
                    @Nullable
                    String services,
            @Parameter(description = "Code of an area; everything inside it", example = "SN-DK")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Closed ones too") @QueryParam("include_closed") @DefaultValue("false")
                    boolean includeClosed,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before, of the same search")
                    @QueryParam("cursor")
                    @Nullable
                    String cursor) {
        var from = Cursor.of(limit, cursor);
        var wanted = AccessPointQuery.services(services);
        return AccessPointQuery.near(near)
                .map(point -> find.nearest(point, territory, wanted, includeClosed, from)
                        .map(AccessPointView::of))
                .orElseGet(
                        () -> find.list(territory, wanted, includeClosed, from).map(AccessPointView::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:directory:read", "registry:directory:write"})
    @Operation(
            operationId = "getAccessPoint",
            summary = "Read an access point",
            description = "Also when it is closed. Its ETag is needed to change it.")
    @APIResponse(
            responseCode = "200",
            description = "The access point",
            content = @Content(schema = @Schema(implementation = AccessPointView.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Response.ok(), manage.read(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("registry:directory:write")
    @Operation(
            operationId = "changeAccessPoint",
            summary = "Change an access point",
            description = "Replaces everything but the code. Needs If-Match with the ETag read.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = AccessPointView.class)))
    @APIResponse(responseCode = "409", description = "The access point is closed")
    @APIResponse(responseCode = "412", description = "Changed in the meantime: read it again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of the access point as it was read", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AccessPointRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a town hall",
                                                            value = AccessPointRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    AccessPointRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(Response.ok(), manage.change(id, ifMatch, request.draft(), validateOnly));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed("registry:directory:write")
    @Operation(
            operationId = "closeAccessPoint",
            summary = "Close an access point",
            description = "It is no longer found; what happened there stays. Closing twice is the same as once.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = AccessPointView.class)))
    public Response close(
            @PathParam("id") String id,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(Response.ok(), manage.close(id, validateOnly));
    }

    private static Response answer(Response.ResponseBuilder builder, AccessPoint accessPoint) {
        return Answers.withEtag(builder, accessPoint.version(), AccessPointView.of(accessPoint));
    }
}
