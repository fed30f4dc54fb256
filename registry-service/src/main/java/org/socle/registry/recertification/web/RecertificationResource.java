package org.socle.registry.recertification.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.recertification.ListRecertifications;

@Path("/v1/recertifications")
@Tag(name = "recertification")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RecertificationResource {

    private final ListRecertifications recertifications;

    RecertificationResource(ListRecertifications recertifications) {
        this.recertifications = recertifications;
    }

    @GET
    @RolesAllowed({"registry:households:read", "registry:households:write"})
    @Operation(
            operationId = "listRecertifications",
            summary = "List households that are to be asked again",
            description =
                    "Households of one's territory, or of an area inside it, that are due before a day, whoever has waited "
                            + "longest first; by the rules in force now, and without names.")
    public Page<RecertificationView> list(
            @Parameter(description = "Tomorrow unless told: all that are due by today", example = "2026-12-01")
                    @QueryParam("due_before")
                    @Nullable
                    LocalDate dueBefore,
            @Parameter(description = "Code of an area; every area of one's own unless told", example = "SN-DK-03")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return recertifications
                .due(dueBefore, territory, Cursor.of(limit, cursor))
                .map(RecertificationView::of);
    }
}
