package org.socle.registry.identity.web;

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
import org.socle.registry.identity.MergePersons;
import org.socle.registry.identity.SeeIdentity;
import org.socle.registry.identity.SplitPerson;

@Path("/v1/persons/{id}")
@Tag(name = "identity", description = "Who is who: merging, splitting, telling apart, and taking it back")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonIdentityResource {

    private final MergePersons merge;
    private final SplitPerson split;
    private final SeeIdentity identity;

    PersonIdentityResource(MergePersons merge, SplitPerson split, SeeIdentity identity) {
        this.merge = merge;
        this.split = split;
        this.identity = identity;
    }

    @POST
    @Path("/merge")
    @Idempotent
    @RolesAllowed("registry:identity:write")
    @Operation(operationId = "mergePersons", summary = "Let a person stand for another one too", description = """
                    The person in the address stands for both from now on; the other one's id and numbers lead there for \
                    ever. What is registered follows anew from everything said about both. Nobody merges whom they \
                    registered themselves. Merging again changes nothing.""")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = IdentityChangeView.class)))
    @APIResponse(responseCode = "409", description = "They were told apart, or one of them is retired or in review")
    public Response merge(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = MergeRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "one person, two partners",
                                                            value = MergeRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    MergeRequest request,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(IdentityChangeView.of(merge.merge(id, request.wish(), validateOnly), validateOnly))
                .build();
    }

    @POST
    @Path("/split")
    @Idempotent
    @RolesAllowed("registry:identity:write")
    @Operation(operationId = "splitPerson", summary = "Make two persons of one", description = """
                    The statements named leave with a new person, who gets an id and a social number of their own and the \
                    day their first statement came. The two are told apart, so that nothing makes them one again.""")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = IdentityChangeView.class)))
    public Response split(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SplitRequest.class),
                                            examples = @ExampleObject(name = "twins", value = SplitRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    SplitRequest request,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(IdentityChangeView.of(split.split(id, request.wish(), validateOnly), validateOnly))
                .build();
    }

    @GET
    @Path("/identity-events")
    @RolesAllowed({"registry:identity:read", "registry:identity:write"})
    @Operation(
            operationId = "listIdentityEvents",
            summary = "List how a person came to be who they are",
            description = "Every change of the person and of whoever they were one with, the newest first.")
    public Page<IdentityEventView> events(
            @PathParam("id") String id,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return identity.events(id, Cursor.of(limit, cursor)).map(IdentityEventView::of);
    }

    @GET
    @Path("/source-records")
    @RolesAllowed({"registry:identity:read", "registry:identity:write"})
    @Operation(
            operationId = "listSourceRecords",
            summary = "List what was said of a person",
            description = "The statements that belong to the person, oldest first. Each reading is written down.")
    public SourceRecordsView records(@PathParam("id") String id) {
        return SourceRecordsView.of(identity.records(id));
    }
}
