package org.socle.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.contracts.registry.PersonFacts;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.contracts.registry.Sex;

class EventJsonTest {

    private static final HouseholdScoredV1 SCORED =
            new HouseholdScoredV1("hh_1", "demo", 1, 10, "POOR", Instant.parse("2026-11-22T08:00:00Z"));
    private static final String JSON = EventJson.write(SCORED);

    @Test
    void namesAreSnakeCaseAndTimesAreWords() {
        assertThat(JSON)
                .isEqualTo("{\"household_id\":\"hh_1\",\"model\":\"demo\",\"model_version\":1,\"score\":10,"
                        + "\"category\":\"POOR\",\"scored_at\":\"2026-11-22T08:00:00Z\"}");
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        var facts = new PersonFacts(null, Sex.FEMALE, List.of(), null, null, null, "SN-DK-01");

        var json = EventJson.write(new PersonRegisteredV1("per_1", null, facts, Instant.EPOCH));

        assertThat(json).doesNotContain("null", "household_id", "birth_month").contains("\"disabilities\":[]");
    }

    @Test
    void aFieldThatANewerServiceAddedIsReadPast() throws IOException {
        assertThat(read(JSON.replace("{", "{\"added_later\":{\"a\":[1]},"))).isEqualTo(SCORED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"score\":1", "\"text\""})
    void whatIsNoEventIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
    }

    @Test
    void theSameFieldTwiceANullCountOrANumberForAWordIsRefused() {
        assertThatThrownBy(() -> read(JSON.replace("\"score\":10", "\"score\":10,\"score\":11")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(JSON.replace("\"score\":10", "\"score\":null")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(JSON.replace("\"score\":10,", ""))).isInstanceOf(IOException.class);
    }

    private static HouseholdScoredV1 read(String text) throws IOException {
        return EventJson.read(text.getBytes(StandardCharsets.UTF_8), HouseholdScoredV1.class);
    }
}
