package org.socle.contracts.grievance;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * An alert has reached the watch cell of its region.
 *
 * @param alertId the alert
 * @param regionCode the region
 * @param relayedAt when
 */
public record AlertRelayedV1(String alertId, String regionCode, Instant relayedAt) implements AlertEvent {

    public AlertRelayedV1 {
        Require.id(alertId, "alert_id");
        Require.area(regionCode, "region_code");
        Require.present(relayedAt, "relayed_at");
    }

    @Override
    public String aggregateId() {
        return alertId;
    }
}
