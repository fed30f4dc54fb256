package org.socle.kit.view;

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
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Page;

@Path("/v1/views")
@Tag(name = "views", description = "What this service keeps of others, and how to make it anew from the log")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ViewResource {

    private final StartRebuild rebuild;

    ViewResource(StartRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @GET
    @RolesAllowed({"platform:views:read", "platform:views:write"})
    @Operation(
            operationId = "listViews",
            summary = "What this service keeps of others",
            description =
                    "Each view with its tables, the topics it follows from, and whether these hold every event since"
                            + " the first and are set up to keep them. The list is short and has no pages.")
    @APIResponse(responseCode = "503", description = "The broker cannot be asked now")
    public Page<ViewState> list() {
        return new Page<>(rebuild.all(), null);
    }

    @POST
    @Path("/{name}/rebuild")
    @Idempotent
    @RolesAllowed("platform:views:write")
    @Operation(operationId = "rebuildView", summary = "Make a view anew from the first event", description = """
                    Long work. The log is read from its beginning into tables beside those in use; everything goes on \
                    meanwhile, and nothing is told, decided or granted a second time. In the end the new tables take the \
                    place of the old ones in one transaction. The result says how many events were read, how many rows \
                    were missing or said something else (written) and how many follow from no event (removed): 0 and 0 \
                    show that the view was right. Where the enrollment service was wrong it assesses everybody again. \
                    One view at a time. With validate_only=true it is only said how many events would be read.""")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = RebuildState.class)))
    @APIResponse(
            responseCode = "200",
            description = "How many events it would read (validate_only)",
            content = @Content(schema = @Schema(implementation = RebuildState.class)))
    @APIResponse(responseCode = "404", description = "This service keeps no such view")
    @APIResponse(
            responseCode = "409",
            description = "The log does not begin with the first event, or a view is being made anew")
    @APIResponse(responseCode = "503", description = "The broker cannot be asked now")
    public Response rebuild(
            @Parameter(description = "Its name", example = "territories") @PathParam("name") String name,
            @Parameter(description = "Only check and count") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var events = rebuild.foresee(name).events();
        if (validateOnly) {
            return Response.ok(new RebuildState(null, name, events)).build();
        }
        var operation = rebuild.start(name).text();
        return Answers.accepted(operation, new RebuildState(operation, name, events));
    }
}
