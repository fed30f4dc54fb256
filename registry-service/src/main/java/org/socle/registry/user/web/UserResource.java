package org.socle.registry.user.web;

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
import org.socle.registry.user.ManageUsers;
import org.socle.registry.user.domain.Account;

@Path("/v1/users")
@Tag(name = "users", description = "The people who work with the platform, their functions and territories")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UserResource {

    private final ManageUsers users;

    UserResource(ManageUsers users) {
        this.users = users;
    }

    @POST
    @Idempotent
    @RolesAllowed("registry:users:write")
    @Operation(operationId = "createUser", summary = "Create a user", description = """
                    Creates an account with one job function, an organisation and a territory inside one's own. \
                    The person changes the temporary password at the first sign-in.""")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location leads to the user",
            content = @Content(schema = @Schema(implementation = UserView.class)))
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = UserRequest.class),
                                            examples =
                                                    @ExampleObject(name = "a registrar", value = UserRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    UserRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        Account account = users.create(request.account(), request.assignment(), validateOnly);
        if (validateOnly) {
            return Response.ok(UserView.of(account)).build();
        }
        return answer(Response.created(URI.create("/v1/users/" + account.id())), account);
    }

    @GET
    @RolesAllowed({"registry:users:read", "registry:users:write"})
    @Operation(
            operationId = "listUsers",
            summary = "List users",
            description =
                    "Users of one's territory. A page may be shorter than its limit although another one follows.")
    public Page<UserView> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return users.list(Cursor.of(limit, cursor)).map(UserView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:users:read", "registry:users:write"})
    @Operation(operationId = "getUser", summary = "Read a user", description = "A user of one's territory.")
    @APIResponse(
            responseCode = "200",
            description = "The user; the ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = UserView.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Response.ok(), users.read(id));
    }

    @PUT
    @Path("/{id}/assignment")
    @RolesAllowed("registry:users:write")
    @Operation(
            operationId = "assignUser",
            summary = "Give a user a function, an organisation and a territory",
            description = "Replaces what the user had and signs the user out. Needs If-Match with the ETag read.")
    @APIResponse(
            responseCode = "200",
            description = "The user as it is now",
            content = @Content(schema = @Schema(implementation = UserView.class)))
    public Response assign(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AssignmentRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "to another region",
                                                            value = AssignmentRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    AssignmentRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(Response.ok(), users.assign(id, ifMatch, request.assignment(), validateOnly));
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @RolesAllowed("registry:users:write")
    @Operation(
            operationId = "suspendUser",
            summary = "Keep a user out",
            description = "Disables the account and signs the user out. Suspending twice is the same as once.")
    @APIResponse(
            responseCode = "200",
            description = "The user as it is now",
            content = @Content(schema = @Schema(implementation = UserView.class)))
    public Response suspend(
            @PathParam("id") String id,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(Response.ok(), users.enable(id, false, validateOnly));
    }

    @POST
    @Path("/{id}/reinstatement")
    @Idempotent
    @RolesAllowed("registry:users:write")
    @Operation(
            operationId = "reinstateUser",
            summary = "Let a suspended user in again",
            description = "Enables the account with the function and territory it had.")
    @APIResponse(
            responseCode = "200",
            description = "The user as it is now",
            content = @Content(schema = @Schema(implementation = UserView.class)))
    public Response reinstate(
            @PathParam("id") String id,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(Response.ok(), users.enable(id, true, validateOnly));
    }

    private static Response answer(Response.ResponseBuilder builder, Account account) {
        return Answers.withEtag(builder, account.version(), UserView.of(account));
    }
}
