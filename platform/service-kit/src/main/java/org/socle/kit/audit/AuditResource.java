package org.socle.kit.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

@Path("/v1/audit-entries")
@Tag(name = "audit", description = "Who read or changed what")
@RunOnVirtualThread
public class AuditResource {

    private final AuditEntries entries;
    private final Audit audit;

    AuditResource(AuditEntries entries, Audit audit) {
        this.entries = entries;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed("platform:audit:read")
    @Operation(
            operationId = "listAuditEntries",
            summary = "List who read or changed what, the newest first",
            description =
                    "Filter by the object looked at or by the subject who looked. Reading the list is itself recorded.")
    public Page<AuditEntry> list(
            @QueryParam("object")
                    @Parameter(
                            description = "Identifier of the object",
                            example = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
                    @Nullable
                    String object,
            @QueryParam("subject") @Parameter(description = "The token's subject") @Nullable String subject,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = entries.list(object, subject, Cursor.of(limit, cursor));
        audit.wrote("audit-entries", object == null ? "all" : object, "listed");
        return page;
    }
}
