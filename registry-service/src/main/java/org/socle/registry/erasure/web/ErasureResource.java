package org.socle.registry.erasure.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.erasure.ErasePersons;

@Path("/v1/erasures")
@Tag(name = "subjects")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ErasureResource {

    private final ErasePersons erase;

    ErasureResource(ErasePersons erase) {
        this.erase = erase;
    }

    @GET
    @RolesAllowed({"registry:retention:read", "registry:retention:write"})
    @Operation(
            operationId = "listErasures",
            summary = "List requests to be forgotten",
            description = "In the order in which they came, with those that are done.")
    public Page<ErasureView> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return erase.list(Cursor.of(limit, cursor)).map(ErasureView::of);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed("registry:retention:write")
    @Operation(operationId = "approveErasure", summary = "Forget a person", description = """
                    By another officer than the one who asked. What said who the person was is deleted: names, numbers, \
                    statements, references and reviews. Their number is never given again and leads to a person of \
                    whom nothing is known; other services are told so. It cannot be taken back. Approving twice is the \
                    same as once.""")
    @APIResponse(
            responseCode = "200",
            description = "Done, or as it would be (validate_only)",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    @APIResponse(responseCode = "409", description = "One's own request, or something stands against it by now")
    public Response approve(
            @PathParam("id") String id,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(ErasureView.of(erase.approve(id, validateOnly))).build();
    }
}
