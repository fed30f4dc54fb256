package org.socle.registry.responsibility.web;

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
import java.time.LocalDate;
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
import org.socle.kit.territory.Territory;
import org.socle.registry.responsibility.ManageResponsibilities;

@Path("/v1/responsibilities")
@Tag(name = "responsibilities", description = "Which organisation does what where in which programme")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ResponsibilityResource {

    private final ManageResponsibilities responsibilities;

    ResponsibilityResource(ManageResponsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:responsibilities:write")
    @Operation(operationId = "giveResponsibility", summary = "Say what an organisation does", description = """
                    One function in one programme and area of one's own territory, and in every area inside. Whether it \
                    is the only one that answers for it is told by GET /v1/responsibilities/findings. With \
                    validate_only=true nothing is kept.""")
    @APIResponse(
            responseCode = "201",
            description = "Given; Location leads to it",
            content = @Content(schema = @Schema(implementation = ResponsibilityView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it would be, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = ResponsibilityView.class)))
    public Response give(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ResponsibilityRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "who pays",
                                                            value = ResponsibilityRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    ResponsibilityRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var given = responsibilities.give(request.draft(), validateOnly);
        if (validateOnly) {
            return Response.ok(ResponsibilityView.planned(given)).build();
        }
        var view = ResponsibilityView.of(given);
        return Response.created(URI.create("/v1/responsibilities/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({"registry:responsibilities:read", "registry:responsibilities:write"})
    @Operation(
            operationId = "listResponsibilities",
            summary = "List who does what where",
            description =
                    "The role matrix, in the order in which it was written; what is over too, unless a day is asked "
                            + "for. Seen everywhere: who answers for a country answers for its parts.")
    public Page<ResponsibilityView> list(
            @Parameter(description = "Code of a programme", example = "FAMILY_GRANT") @QueryParam("programme") @Nullable
                    String programme,
            @Parameter(description = "Code of an organisation", example = "DGPSN") @QueryParam("organisation") @Nullable
                    String organisation,
            @Parameter(description = "Code of an area; everything inside it", example = "SN-DK")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Only those that hold on this day", example = "2026-11-22")
                    @QueryParam("held_on")
                    @Nullable
                    LocalDate heldOn,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return responsibilities
                .list(programme, organisation, territory, heldOn, Cursor.of(limit, cursor))
                .map(ResponsibilityView::of);
    }

    @GET
    @Path("/findings")
    @RolesAllowed({"registry:responsibilities:read", "registry:responsibilities:write"})
    @Operation(
            operationId = "listResponsibilityFindings",
            summary = "What nobody or several answer for",
            description = """
                    Today, in the areas of a level inside one's territory: each function of a programme for which no \
                    organisation is accountable, or more than one. A programme is wherever it has any responsibility; \
                    who is accountable for an area is so for every area inside.""")
    public Page<FindingView> findings(
            @Parameter(description = "Code of an area inside one's own; one's own unless told", example = "SN-DK")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "The level of the areas") @QueryParam("level") @DefaultValue("COMMUNE")
                    Territory.Level level,
            @Parameter(description = "Code of a programme; every one unless told", example = "FAMILY_GRANT")
                    @QueryParam("programme")
                    @Nullable
                    String programme) {
        return new Page<>(
                responsibilities.findings(territory, level, programme).stream()
                        .map(FindingView::of)
                        .toList(),
                null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:responsibilities:read", "registry:responsibilities:write"})
    @Operation(
            operationId = "getResponsibility",
            summary = "Read a responsibility",
            description = "Also when it is over.")
    public ResponsibilityView get(@PathParam("id") String id) {
        return ResponsibilityView.of(responsibilities.get(id));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed("registry:responsibilities:write")
    @Operation(
            operationId = "endResponsibility",
            summary = "End a responsibility",
            description = "Today is its last day; what is over already stays as it is. It stays written.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = ResponsibilityView.class)))
    public Response end(
            @PathParam("id") String id,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(ResponsibilityView.of(responsibilities.end(id, validateOnly)))
                .build();
    }
}
