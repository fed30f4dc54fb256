package org.socle.grievance.followup;

import static org.socle.grievance.followup.FollowUpProblems.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.socle.grievance.SensitiveAccess;
import org.socle.grievance.alert.AlertStore;
import org.socle.grievance.alert.AlertStore.TakenStep;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.PlainText;
import org.socle.grievance.followup.domain.TrackingCode;
import org.socle.kit.id.Ids;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;

/** What the holder of a code may see and say. */
@ApplicationScoped
public class FollowAlert {

    private final AlertStore alerts;
    private final ScopedWork scopedWork;
    private final SensitiveAccess sensitiveAccess;
    private final Clock clock;

    FollowAlert(AlertStore alerts, ScopedWork scopedWork, SensitiveAccess sensitiveAccess, Clock clock) {
        this.alerts = alerts;
        this.scopedWork = scopedWork;
        this.sensitiveAccess = sensitiveAccess;
        this.clock = clock;
    }

    /** An alert as its holder sees it; the internal notes stay behind. */
    public record Followed(Alert alert, List<TakenStep> steps, int messages) {}

    @Transactional
    public Followed follow(TrackingCode code) {
        return seen(held(code));
    }

    @Transactional
    public Followed addMessage(TrackingCode code, PlainText text) {
        var alert = held(code);
        alerts.addMessage(alert, Ids.next(), text, clock.instant());
        return seen(alert);
    }

    private Followed seen(Alert alert) {
        return new Followed(alert, alerts.stepsOf(alert), alerts.countMessages(alert));
    }

    /** Nobody knows where a code's alert is, so it is looked for everywhere; found, the rest is about its area only. */
    private Alert held(TrackingCode code) {
        scopedWork.assume(TerritoryScope.WHOLE);
        sensitiveAccess.allow();
        var alert = alerts.findByCode(code).orElseThrow(UNKNOWN::about);
        scopedWork.assume(new TerritoryScope(alert.territoryNo(), alert.territoryNo()));
        return alert;
    }
}
