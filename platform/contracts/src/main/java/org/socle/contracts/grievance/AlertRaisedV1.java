package org.socle.contracts.grievance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.Require;

/**
 * Somebody has told of a barrier.
 *
 * @param alertId the alert
 * @param communeCode where
 * @param programmeId the programme it is about; absent when about none
 * @param barrier code of the barrier
 * @param channel how it came in, such as {@code WEB}
 * @param raisedAt when
 */
public record AlertRaisedV1(
        String alertId,
        String communeCode,
        @Nullable String programmeId,
        String barrier,
        String channel,
        Instant raisedAt)
        implements AlertEvent {

    public AlertRaisedV1 {
        Require.id(alertId, "alert_id");
        Require.area(communeCode, "commune_code");
        if (programmeId != null) {
            Require.id(programmeId, "programme_id");
        }
        Require.code(barrier, "barrier");
        Require.code(channel, "channel");
        Require.present(raisedAt, "raised_at");
    }

    @Override
    public String aggregateId() {
        return alertId;
    }
}
