package org.socle.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.kit.event.EventHeaders;
import org.socle.kit.event.EventJson;
import org.socle.kit.inbox.ReceivedEvent.UnknownType;
import org.socle.kit.inbox.ReceivedEvent.Unreadable;

class ReceivedEventTest {

    private static final String TOPIC = "socle.registry.household.v1";
    private static final HouseholdScoredV1 SCORED =
            new HouseholdScoredV1("hh_1", "demo", 1, 10, "POOR", Instant.parse("2026-11-22T00:00:00Z"));

    @Test
    void aRecordAsAnOutboxSendsItIsRead() {
        var received = received(headers());

        var header = received.header();

        assertThat(header.aggregateSeq()).isEqualTo(3);
        assertThat(header.aggregateId()).isEqualTo("hh_1");
        assertThat(header.time()).isEqualTo(Instant.parse("2026-11-22T00:00:01Z"));
        assertThat(received.event(header)).isEqualTo(SCORED);
    }

    @ParameterizedTest
    @ValueSource(strings = {EventHeaders.ID, EventHeaders.TYPE, EventHeaders.SOURCE, EventHeaders.TIME, "aggregateseq"})
    void aMissingHeaderIsNamed(String name) {
        var headers = headers();
        headers.remove(name);

        assertThatThrownBy(() -> received(headers).header())
                .isInstanceOf(Unreadable.class)
                .hasMessage(name + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "three", "99999999999999999999"})
    void aNumberThatCountsNothingIsNoNumber(String number) {
        var headers = headers();
        headers.put(EventHeaders.AGGREGATE_SEQ, number);

        assertThat(received(headers).aggregateSeq()).isEmpty();
    }

    @Test
    void aTypeOfAnotherTopicOrOfALaterVersionIsUnknown() {
        var headers = headers();
        headers.put(EventHeaders.TYPE, "org.socle.registry.household.scored.v2");
        var received = received(headers);
        assertThatThrownBy(() -> received.event(received.header())).isInstanceOf(UnknownType.class);

        headers.put(EventHeaders.TYPE, "org.socle.grievance.alert.answered.v1");
        var foreign = received(headers);
        assertThatThrownBy(() -> foreign.event(foreign.header())).isInstanceOf(UnknownType.class);
    }

    @Test
    void aKeyThatIsNotTheIdInThePayloadIsRefused() {
        var received = new ReceivedEvent(TOPIC, 0, 1, "hh_2", headers(), payload());

        assertThatThrownBy(() -> received.event(received.header())).hasMessage("the key is not the id in the payload");
    }

    @Test
    void aRecordWithoutKeyValueOrHeadersIsStillTakenIn() {
        var received = ReceivedEvent.of(new ConsumerRecord<>(TOPIC, 0, 1, null, null));

        assertThat(received.aggregateId()).isEmpty();
        assertThat(received.payload()).isEmpty();
        assertThatThrownBy(received::header).isInstanceOf(Unreadable.class);
    }

    private static ReceivedEvent received(Map<String, String> headers) {
        return new ReceivedEvent(TOPIC, 0, 1, "hh_1", headers, payload());
    }

    private static byte[] payload() {
        return EventJson.write(SCORED).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.of(
                EventHeaders.ID, "0197a3f0-0000-7000-8000-000000000001",
                EventHeaders.TYPE, "org.socle.registry.household.scored.v1",
                EventHeaders.SOURCE, "urn:socle:registry",
                EventHeaders.TIME, "2026-11-22T00:00:01Z",
                EventHeaders.AGGREGATE_SEQ, "3"));
    }
}
