package org.socle.registry.household.web;

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
import org.socle.kit.version.Versions;
import org.socle.registry.history.ReadMoment;
import org.socle.registry.history.RecallHouseholds;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.ListHouseholds;
import org.socle.registry.household.ManageHousehold;
import org.socle.registry.household.Registration;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdDraft;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.source.domain.Channel;
import org.socle.registry.source.domain.Collected;

@Path("/v1/households")
@Tag(name = "households", description = "Who lives and eats together, where, and how they are housed")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HouseholdResource {

    private final ManageHousehold manage;
    private final ListHouseholds lists;
    private final ReadHouseholdRequest requests;
    private final RecallHouseholds past;
    private final ReadMoment moments;

    HouseholdResource(
            ManageHousehold manage,
            ListHouseholds lists,
            ReadHouseholdRequest requests,
            RecallHouseholds past,
            ReadMoment moments) {
        this.manage = manage;
        this.lists = lists;
        this.requests = requests;
        this.past = past;
        this.moments = moments;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:households:write")
    @Operation(operationId = "registerHousehold", summary = "Register a household with its members", description = """
                    Registers a household and everybody in it in one transaction. Each person is checked against the \
                    whole register: who is known is linked and not registered twice, who may be known waits for a \
                    reviewer, everybody else gets a social number. 201 with the new household, or 200 with the \
                    household that was registered already.""")
    @APIResponse(
            responseCode = "201",
            description = "Registered or held; Location leads to the household",
            content = @Content(schema = @Schema(implementation = ArrivalView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, or only validated",
            content = @Content(schema = @Schema(implementation = ArrivalView.class)))
    public Response register(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = HouseholdRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a mother and her son",
                                                            value = HouseholdRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    HouseholdRequest request,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        HouseholdDraft draft = requests.household(request);
        Collected collected = requests.collected(request.accessPointId(), request.channel());
        if (validateOnly) {
            return Response.ok(ArrivalView.planned(manage.foresee(draft))).build();
        }
        return answer(manage.register(draft, collected));
    }

    @POST
    @Path("/{id}/members")
    @Idempotent
    @RolesAllowed("registry:households:write")
    @Operation(
            operationId = "addHouseholdMember",
            summary = "Add a member to a household",
            description = "Registers a person in a household that is registered already, with the same checks.")
    @APIResponse(
            responseCode = "201",
            description = "What came of the person",
            content = @Content(schema = @Schema(implementation = ArrivalView.class)))
    public Response addMember(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AddMemberRequest.class),
                                            examples =
                                                    @ExampleObject(name = "a birth", value = AddMemberRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    AddMemberRequest request,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        HouseholdDraft draft = requests.newMember(request, manage.changeable(id));
        Collected collected = requests.collected(request.accessPointId(), request.channel());
        if (validateOnly) {
            return Response.ok(ArrivalView.planned(manage.foresee(draft))).build();
        }
        ArrivalView arrival = ArrivalView.of(manage.register(draft, collected));
        return Response.created(URI.create("/v1/households/" + arrival.id()))
                .entity(arrival)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:households:read", "registry:households:write"})
    @Operation(
            operationId = "getHousehold",
            summary = "Read a household",
            description =
                    "The household with its members. With as_of, what was registered then, with the members of then; "
                            + "hidden_members says how many of them live outside one's territory today. Each reading is written "
                            + "down. Outside one's territory: 404.")
    @APIResponse(
            responseCode = "200",
            description = "The household; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    public Response get(
            @PathParam("id") String id,
            @Parameter(
                            description = "A moment of the past, or a day, whose end in UTC is meant; now unless told",
                            example = "2026-11-02T12:00:00Z")
                    @QueryParam("as_of")
                    @Nullable
                    String asOf) {
        if (asOf != null) {
            var recalled = past.asOf(id, moments.read(asOf));
            return Response.ok(HouseholdView.of(recalled.seen(), recalled.hidden()))
                    .build();
        }
        ManageHousehold.Seen seen = manage.read(id);
        return Answers.withEtag(seen.household().version(), HouseholdView.of(seen, 0));
    }

    @PUT
    @Path("/{id}/home")
    @RolesAllowed("registry:households:write")
    @Operation(
            operationId = "changeHouseholdHome",
            summary = "Say how a household lives now",
            description =
                    "Replaces kind, dwelling, assets, address and hardship, and scores the household anew. Needs If-Match "
                            + "with the ETag read.")
    @APIResponse(responseCode = "204", description = "Changed; the ETag is the new one")
    public Response changeHome(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of the household as it was read", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = HomeRequest.class),
                                            examples =
                                                    @ExampleObject(name = "a new roof", value = HomeRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    HomeRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        Household after = manage.changeHome(id, ifMatch, request.in("", 0), validateOnly);
        return Response.noContent()
                .header("ETag", Versions.etag(after.version()))
                .build();
    }

    @GET
    @RolesAllowed({"registry:households:read", "registry:households:write"})
    @Operation(
            operationId = "listHouseholds",
            summary = "List households",
            description = "Households of one's territory, or of an area inside it, a page at a time and without names.")
    public Page<HouseholdSummaryView> list(
            @Parameter(description = "Code of an area; every area of one's own unless told", example = "SN-DK-03")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Code of the organisation that registered them", example = "MINISTRY-DEMO")
                    @QueryParam("organisation")
                    @Nullable
                    String organisation,
            @Parameter(
                            description = "Id of the access point where they were registered",
                            example = "acp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
                    @QueryParam("access_point")
                    @Nullable
                    String accessPoint,
            @Parameter(description = "By which way they were registered") @QueryParam("channel") @Nullable
                    Channel channel,
            @QueryParam("sort") @DefaultValue("NEWEST_FIRST") HouseholdStore.Sort sort,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return lists.list(
                        new ListHouseholds.Wanted(territory, organisation, accessPoint, channel),
                        sort,
                        Cursor.of(limit, cursor))
                .map(HouseholdSummaryView::of);
    }

    private static Response answer(Registration registration) {
        ArrivalView arrival = ArrivalView.of(registration);
        URI location = URI.create("/v1/households/" + arrival.id());
        boolean known = arrival.outcome() == PlannedHousehold.Outcome.LINKED;
        if (known) {
            return Response.ok(arrival).location(location).build();
        }
        return Answers.withEtag(Response.created(location), 1, arrival);
    }
}
