package org.socle.registry.change.web;

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
import org.socle.registry.change.ChangeStore;
import org.socle.registry.change.DecideChange;
import org.socle.registry.change.ProposeChange;
import org.socle.registry.change.SeeChanges;
import org.socle.registry.change.domain.ChangeKind;

@Path("/v1/change-requests")
@Tag(
        name = "changes",
        description = "Corrections and life events: proposed by one, approved by others, applied at once")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChangeRequestResource {

    private final ProposeChange propose;
    private final DecideChange decide;
    private final SeeChanges changes;

    ChangeRequestResource(ProposeChange propose, DecideChange decide, SeeChanges changes) {
        this.propose = propose;
        this.decide = decide;
        this.changes = changes;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:changes:propose")
    @Operation(operationId = "proposeChange", summary = "Propose a change", description = """
        Says what was seen and what is asked. When what is registered is not what was seen, the answer is 409 \
        and names the fields. Who must agree follows from the policy of its kind; where nobody needs to, it \
        is applied at once. The last approval applies it, unless the same fields changed meanwhile: then it \
        becomes a conflict and changes nothing.\
        """)
    @APIResponse(
            responseCode = "201",
            description = "Proposed, or applied where nobody needs to agree",
            content = @Content(schema = @Schema(implementation = ChangeRequestView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Only validated",
            content = @Content(schema = @Schema(implementation = ChangeRequestView.class)))
    public Response propose(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ChangeRequestRequest.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "a month of birth",
                                                        value = ChangeRequestRequest.CORRECTION),
                                                @ExampleObject(name = "a death", value = ChangeRequestRequest.DEATH),
                                                @ExampleObject(name = "a birth", value = ChangeRequestRequest.BIRTH)
                                            }))
                    @NotNull
                    @Valid
                    ChangeRequestRequest request,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        ChangeRequestView view = ChangeRequestView.of(propose.propose(request.wish(), validateOnly));
        if (validateOnly) {
            return Response.ok(view).build();
        }
        return Response.created(URI.create("/v1/change-requests/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({"registry:changes:read", "registry:changes:propose", "registry:changes:approve"})
    @Operation(
            operationId = "listChanges",
            summary = "List changes",
            description = "Those of one's territory, oldest first and without any value.")
    public Page<ChangeRequestView.Summary> list(
            @Parameter(description = "Any state unless told") @QueryParam("state") ChangeStore.@Nullable State state,
            @Parameter(description = "Any kind unless told") @QueryParam("kind") @Nullable ChangeKind kind,
            @Parameter(description = "Code of an area; every area of one's own unless told", example = "SN-DK-03")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Id of a person or household", example = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
                    @QueryParam("subject")
                    @Nullable
                    String subject,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return changes.list(new SeeChanges.Wanted(state, kind, territory, subject), Cursor.of(limit, cursor))
                .map(ChangeRequestView.Summary::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:changes:read", "registry:changes:propose", "registry:changes:approve"})
    @Operation(
            operationId = "getChange",
            summary = "Read a change",
            description =
                    "What was seen and is asked, by whom and why, and what came of it. Each reading is written down.")
    @APIResponse(
            responseCode = "200",
            description = "The change",
            content = @Content(schema = @Schema(implementation = ChangeRequestView.class)))
    public ChangeRequestView get(@PathParam("id") String id) {
        return ChangeRequestView.of(changes.read(id));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed("registry:changes:approve")
    @Operation(operationId = "approveChange", summary = "Agree to a change", description = """
        Nobody agrees to what they proposed themselves. The last approval that is needed applies the change \
        in the same transaction: state is APPLIED then, or CONFLICTED with the names of the fields that had \
        changed meanwhile.\
        """)
    @APIResponse(
            responseCode = "200",
            description = "As it is now, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = ChangeRequestView.class)))
    public Response approve(
            @PathParam("id") String id,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(ChangeRequestView.of(decide.approve(id, validateOnly)))
                .build();
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed("registry:changes:approve")
    @Operation(
            operationId = "refuseChange",
            summary = "Refuse a change",
            description = "One refusal is enough. Whoever proposed it withdraws it instead.")
    @APIResponse(
            responseCode = "200",
            description = "Refused, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = ChangeRequestView.class)))
    public Response refuse(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RefusalRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "another person's paper",
                                                            value = RefusalRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    RefusalRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(
                        ChangeRequestView.of(decide.refuse(id, request.reason().strip(), validateOnly)))
                .build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("registry:changes:propose")
    @Operation(
            operationId = "withdrawChange",
            summary = "Take a change back",
            description = "Only whoever proposed it, and only while it waits.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn, or would be (validate_only)",
            content = @Content(schema = @Schema(implementation = ChangeRequestView.class)))
    public Response withdraw(
            @PathParam("id") String id,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(ChangeRequestView.of(decide.withdraw(id, validateOnly)))
                .build();
    }
}
