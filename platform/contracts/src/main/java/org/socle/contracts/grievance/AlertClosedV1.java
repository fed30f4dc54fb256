package org.socle.contracts.grievance;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * An alert is closed.
 *
 * @param alertId the alert
 * @param outcome code of the outcome
 * @param reason reason code
 * @param closedAt when
 */
public record AlertClosedV1(String alertId, String outcome, String reason, Instant closedAt) implements AlertEvent {

    public AlertClosedV1 {
        Require.id(alertId, "alert_id");
        Require.code(outcome, "outcome");
        Require.code(reason, "reason");
        Require.present(closedAt, "closed_at");
    }

    @Override
    public String aggregateId() {
        return alertId;
    }
}
