package org.socle.registry.history.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.history.RecallPersons;

@Path("/v1/persons/{id}/history")
@Tag(name = "history", description = "What was registered before, and what changed when, by whom and why")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonHistoryResource {

    private final RecallPersons past;

    PersonHistoryResource(RecallPersons past) {
        this.past = past;
    }

    @GET
    @RolesAllowed({"registry:persons:read", "registry:persons:write"})
    @Operation(
            operationId = "listPersonVersions",
            summary = "List what changed about a person",
            description =
                    "Every change of what is registered under exactly this id, the newest first and the registration "
                            + "last, with the values before and after, answers among them. recorded_at is when the register began to say so, "
                            + "effective_on the day from which it is true. Each reading is written down. Outside one's territory: "
                            + "404.")
    public Page<VersionView> versions(
            @PathParam("id") String id,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return past.versions(id, Cursor.of(limit, cursor)).map(VersionView::of);
    }
}
