package org.socle.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;

/** A parked event as administrators see it. Payloads carry ids and facts, never identity. */
@Schema(name = "ParkedEvent")
public record ParkedEventView(
        @Schema(description = "Its id", examples = "pev_019aa5b0c3d17f2e8a4b5c6d7e8f9a01")
        String id,

        @Schema(description = "Who could not apply it", examples = "household-view")
        String consumer,

        @Schema(description = "Where it came from", examples = "socle.registry.household.v1")
        String topic,

        @Schema(description = "Its key: the id of what it is about", examples = "hh_019aa5b0c3d3750a8b7c6d5e4f3a2b03")
        String aggregateId,

        @Schema(description = "Its number within the aggregate; absent when its headers do not say", examples = "3")
        @Nullable
        Long aggregateSeq,

        @Schema(description = "Its CloudEvents type", examples = "org.socle.registry.household.registered.v1") @Nullable
        String type,

        @Schema(description = "Why it waits") ParkingReason reason,

        @Schema(description = "What went wrong, for the person on duty", examples = "waits for territory SN-DK-01")
        String detail,

        @Schema(description = "Since when it waits") Instant firstParkedAt,

        @Schema(description = "How often it was tried again", examples = "0")
        int attempts,

        @Schema(description = "Its Kafka headers; only on the event itself, not in the list") @Nullable
        Map<String, String> headers,

        @Schema(description = "Its payload as text; only on the event itself, not in the list") @Nullable
        String payload) {

    static ParkedEventView inList(ParkedEvent event) {
        return of(event, null, null);
    }

    static ParkedEventView whole(ParkedEvent event) {
        var payload = new String(event.received().payload(), StandardCharsets.UTF_8);
        return of(event, event.received().headers(), payload);
    }

    private static ParkedEventView of(
            ParkedEvent event, @Nullable Map<String, String> headers, @Nullable String payload) {
        var received = event.received();
        var seq = received.aggregateSeq();
        return new ParkedEventView(
                Ids.toText(ParkedEvent.PREFIX, event.id()),
                event.consumer(),
                received.topic(),
                received.aggregateId(),
                seq.isPresent() ? seq.getAsLong() : null,
                received.type(),
                event.reason(),
                event.detail(),
                event.firstParkedAt(),
                event.attempts(),
                headers,
                payload);
    }
}
