package org.socle.benefits.entitlement.web;

import static org.socle.benefits.entitlement.EntitlementProblems.NOT_FOUND;
import static org.socle.benefits.entitlement.EntitlementProblems.PROGRAMME_UNKNOWN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.entitlement.EntitlementStore;
import org.socle.benefits.entitlement.EntitlementStore.Filter;
import org.socle.benefits.entitlement.domain.EntitlementId;
import org.socle.benefits.programme.ProgrammeStore;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

@Path("/v1")
@Tag(name = "entitlements", description = "Who is entitled to what in each cycle")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EntitlementResource {

    private final EntitlementStore entitlements;
    private final ProgrammeStore programmes;
    private final Audit audit;

    EntitlementResource(EntitlementStore entitlements, ProgrammeStore programmes, Audit audit) {
        this.entitlements = entitlements;
        this.programmes = programmes;
        this.audit = audit;
    }

    @GET
    @Path("/entitlements")
    @Transactional
    @RolesAllowed("benefits:entitlements:read")
    @Operation(
            operationId = "listEntitlements",
            summary = "List entitlements",
            description =
                    "Within the caller's territory, in the order in which they were granted. Who was listed to whom "
                            + "is recorded.")
    public Page<EntitlementView> list(
            @QueryParam("programme")
                    @Parameter(description = "Code of the programme", example = "CASH_TRANSFER")
                    @Nullable
                    String programme,
            @QueryParam("cycle") @Parameter(description = "2026-11, 2026-Q4 or ONCE", example = "2026-11") @Nullable
                    String cycle,
            @QueryParam("beneficiary")
                    @Parameter(description = "Id of a household (also finds its members) or of a person")
                    @Nullable
                    String beneficiary,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = entitlements
                .list(new Filter(programme, cycle, beneficiary), Cursor.of(limit, cursor))
                .map(EntitlementView::of);
        audit.read("entitlement", page.items().stream().map(EntitlementView::id).toList());
        return page;
    }

    @GET
    @Path("/entitlements/{id}")
    @Transactional
    @RolesAllowed("benefits:entitlements:read")
    @Operation(
            operationId = "getEntitlement",
            summary = "Show an entitlement",
            description = "With the version and the head count its amounts were worked out with.")
    public EntitlementView get(@PathParam("id") String id) {
        var entitlement = Ids.parse(EntitlementView.PREFIX, id)
                .flatMap(value -> entitlements.find(new EntitlementId(value)))
                .orElseThrow(() -> NOT_FOUND.about(id));
        audit.read("entitlement", List.of(id));
        return EntitlementView.of(entitlement);
    }

    @GET
    @Path("/programmes/{code}/entitlement-totals")
    @Transactional
    @RolesAllowed("benefits:entitlements:read")
    @Operation(
            operationId = "totalEntitlements",
            summary = "Add up a programme's entitlements",
            description = "Counts, and the sum of each item, per cycle, within the caller's territory.")
    public TotalsView totals(
            @PathParam("code") @Parameter(description = "Code of the programme", example = "CASH_TRANSFER") String code,
            @QueryParam("cycle") @Parameter(description = "One cycle only", example = "2026-11") @Nullable
                    String cycle) {
        if (programmes.findByCode(code).isEmpty()) {
            throw PROGRAMME_UNKNOWN.about(code);
        }
        return TotalsView.of(code, entitlements.counts(code, cycle), entitlements.totals(code, cycle));
    }
}
