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
import org.socle.registry.directory.ManageSeats;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.directory.domain.Seat;

@Path("/v1/committee-seats")
@Tag(name = "committee seats", description = "Who sits in which committee of which territory, and which seats are free")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SeatResource {

    private final ManageSeats seats;

    SeatResource(ManageSeats seats) {
        this.seats = seats;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:directory:write")
    @Operation(operationId = "createCommitteeSeat", summary = "Create a seat in a committee", description = """
                    In an area of one's own territory, held by a user or free. A committee has one chair at a time. \
                    With validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location leads to it, the ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SeatRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "civil society",
                                                            value = SeatRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    SeatRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var created = seats.create(request.draft(), validateOnly);
        if (validateOnly) {
            return Response.ok(SeatView.planned(created)).build();
        }
        return answer(Response.created(URI.create("/v1/committee-seats/" + DirectoryIds.text(created.id()))), created);
    }

    @GET
    @RolesAllowed({"registry:directory:read", "registry:directory:write"})
    @Operation(
            operationId = "listCommitteeSeats",
            summary = "List seats in committees",
            description =
                    "Seats of one's own territory in the order in which they were created; closed ones only when asked for.")
    public Page<SeatView> list(
            @Parameter(description = "Code of an area; everything inside it", example = "SN-DK")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @QueryParam("committee") @Nullable Committee committee,
            @Parameter(description = "User name", example = "awa.ndiaye") @QueryParam("holder") @Nullable String holder,
            @Parameter(description = "Only seats that nobody holds") @QueryParam("free") @DefaultValue("false")
                    boolean free,
            @Parameter(description = "Closed ones too") @QueryParam("include_closed") @DefaultValue("false")
                    boolean includeClosed,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return seats.list(territory, committee, holder, free, includeClosed, Cursor.of(limit, cursor))
                .map(SeatView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:directory:read", "registry:directory:write"})
    @Operation(
            operationId = "getCommitteeSeat",
            summary = "Read a seat in a committee",
            description = "Also when it is closed. Outside one's territory: 404. Its ETag is needed to change it.")
    @APIResponse(
            responseCode = "200",
            description = "The seat",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Response.ok(), seats.read(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("registry:directory:write")
    @Operation(
            operationId = "changeCommitteeSeat",
            summary = "Say who holds a seat, and until when",
            description =
                    "Replaces holder, from and to; without a holder the seat is free. Committee, role and territory "
                            + "stay as they are. Needs If-Match with the ETag read.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    @APIResponse(responseCode = "409", description = "The seat is closed")
    @APIResponse(responseCode = "412", description = "Changed in the meantime: read it again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of the seat as it was read", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SeatRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "civil society",
                                                            value = SeatRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    SeatRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(Response.ok(), seats.change(id, ifMatch, request.draft(), validateOnly));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed("registry:directory:write")
    @Operation(
            operationId = "closeCommitteeSeat",
            summary = "Close a seat in a committee",
            description = "The seat exists no longer; who held it stays written. Closing twice is the same as once.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response close(
            @PathParam("id") String id,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(Response.ok(), seats.close(id, validateOnly));
    }

    private static Response answer(Response.ResponseBuilder builder, Seat seat) {
        return Answers.withEtag(builder, seat.version(), SeatView.of(seat));
    }
}
