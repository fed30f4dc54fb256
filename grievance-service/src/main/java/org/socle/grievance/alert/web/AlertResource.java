package org.socle.grievance.alert.web;

import static org.socle.grievance.alert.AlertProblems.NOT_FOUND;
import static org.socle.grievance.alert.AlertProblems.NO_CONTACT;

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
import org.socle.grievance.SensitiveAccess;
import org.socle.grievance.alert.AlertStore;
import org.socle.grievance.alert.AlertStore.Filter;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.AlertId;
import org.socle.grievance.alert.domain.AlertState;
import org.socle.grievance.alert.domain.Barrier;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

@Path("/v1/alerts")
@Tag(name = "alerts", description = "For the region's watch cell and those who answer")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AlertResource {

    private final AlertStore alerts;
    private final SensitiveAccess sensitiveAccess;
    private final Audit audit;

    AlertResource(AlertStore alerts, SensitiveAccess sensitiveAccess, Audit audit) {
        this.alerts = alerts;
        this.sensitiveAccess = sensitiveAccess;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed("grievance:alerts:read")
    @Operation(
            operationId = "listAlerts",
            summary = "List alerts",
            description =
                    "Of the caller's area, in the order in which they were raised, without their words. Sensitive ones "
                            + "only for who may also read those (`grievance:sensitive-alerts:read`). The list is recorded.")
    public Page<AlertSummaryView> list(
            @QueryParam("state") @Nullable AlertState state,
            @QueryParam("barrier") @Nullable Barrier barrier,
            @QueryParam("region") @Parameter(description = "Code of the region", example = "SN-TH") @Nullable
                    String region,
            @QueryParam("programme")
                    @Parameter(description = "Code of the programme", example = "CASH_TRANSFER")
                    @Nullable
                    String programme,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        sensitiveAccess.allowIfPermitted();
        var page = alerts.list(new Filter(state, barrier, region, programme), Cursor.of(limit, cursor))
                .map(AlertSummaryView::of);
        audit.read("alert", page.items().stream().map(AlertSummaryView::id).toList());
        return page;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed("grievance:alerts:read")
    @Operation(
            operationId = "getAlert",
            summary = "Read an alert",
            description =
                    "With the person's words, every step taken and the moves that are possible now. The reading is "
                            + "recorded.")
    public AlertView get(@PathParam("id") String id) {
        var alert = visible(id);
        audit.read("alert", List.of(id));
        return AlertView.of(alert, alerts);
    }

    @GET
    @Path("/{id}/contact")
    @Transactional
    @RolesAllowed("grievance:alerts:write")
    @Operation(
            operationId = "getAlertContact",
            summary = "Read how to reach the person",
            description = "Only where the person left a contact. The reading is recorded on its own.")
    public ContactView contact(@PathParam("id") String id) {
        var contact = alerts.contactOf(visible(id)).orElseThrow(() -> NO_CONTACT.about(id));
        audit.read("alert-contact", List.of(id));
        return new ContactView(contact.kind(), contact.value());
    }

    private Alert visible(String id) {
        sensitiveAccess.allowIfPermitted();
        return Ids.parse(AlertSummaryView.PREFIX, id)
                .flatMap(value -> alerts.find(new AlertId(value)))
                .orElseThrow(() -> NOT_FOUND.about(id));
    }
}
