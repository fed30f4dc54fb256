package org.socle.contracts.grievance;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * The one responsible has answered an alert.
 *
 * @param alertId the alert
 * @param answeredAt when
 */
public record AlertAnsweredV1(String alertId, Instant answeredAt) implements AlertEvent {

    public AlertAnsweredV1 {
        Require.id(alertId, "alert_id");
        Require.present(answeredAt, "answered_at");
    }

    @Override
    public String aggregateId() {
        return alertId;
    }
}
