package org.socle.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.HouseholdAnsweredV1;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.HouseholdMergedV1;
import org.socle.contracts.registry.HouseholdMovedV1;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.contracts.registry.HouseholdSplitV1;
import org.socle.contracts.registry.PersonAnsweredV1;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.contracts.registry.PersonDeceasedV1;
import org.socle.contracts.registry.PersonMergedV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.contracts.registry.PersonSplitV1;
import org.socle.contracts.registry.PersonUnmergedV1;
import org.socle.contracts.registry.QuestionnairePublishedV1;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.event.GoldenEvents;
import org.socle.testkit.event.IncomingEvents;

/** Takes the registry's own examples: what it tells, this service understands. */
@QuarkusTest
class GoldenEventsComponentTest {

    @Inject
    IncomingEvents events;

    @Inject
    Registry registry;

    @Inject
    CleanSlate cleanSlate;

    @Inject
    ScopedWork scope;

    @Inject
    Sql sql;

    @BeforeEach
    void beginWithNobodyKnown() {
        cleanSlate.wipe();
        registry.tellTerritories();
    }

    @Test
    void everyExampleOfTheRegistryIsTakenIn() {
        var registered = GoldenEvents.of(HouseholdRegisteredV1.class);
        var person = GoldenEvents.of(PersonRegisteredV1.class);

        send(Channels.HOUSEHOLD_EVENTS, registered);
        send(Channels.HOUSEHOLD_EVENTS, GoldenEvents.of(HouseholdCompositionChangedV1.class));
        send(Channels.HOUSEHOLD_EVENTS, GoldenEvents.of(HouseholdScoredV1.class));
        send(Channels.PERSON_EVENTS, person);
        send(Channels.PERSON_EVENTS, GoldenEvents.of(PersonCorrectedV1.class));
        send(Channels.PERSON_EVENTS, GoldenEvents.of(PersonMergedV1.class));
        send(Channels.PERSON_EVENTS, GoldenEvents.of(PersonUnmergedV1.class));
        send(Channels.PERSON_EVENTS, GoldenEvents.of(PersonSplitV1.class));
        send(Channels.PERSON_EVENTS, GoldenEvents.of(PersonDeceasedV1.class));
        send(Channels.HOUSEHOLD_EVENTS, GoldenEvents.of(HouseholdMovedV1.class));
        send(Channels.HOUSEHOLD_EVENTS, GoldenEvents.of(HouseholdSplitV1.class));
        send(Channels.HOUSEHOLD_EVENTS, GoldenEvents.of(HouseholdMergedV1.class));

        send(Channels.QUESTIONNAIRE_EVENTS, GoldenEvents.of(QuestionnairePublishedV1.class));
        send(Channels.PERSON_EVENTS, GoldenEvents.of(PersonAnsweredV1.class));
        send(Channels.HOUSEHOLD_EVENTS, GoldenEvents.of(HouseholdAnsweredV1.class));

        assertThat(count("household_view")).isPositive();
        assertThat(count("person_view")).isPositive();
        assertThat(count("parked_event")).isZero();
        assertThat(texts("SELECT facts -> 'situation' ->> 'marital_status' AS text FROM person_view"))
                .contains("WIDOWED");
        assertThat(texts("SELECT hardship ->> 'food_consumption' AS text FROM household_view"))
                .contains("BORDERLINE");
        assertThat(texts("SELECT dwelling ->> 'cooking_fuel' AS text FROM household_view"))
                .contains("CHARCOAL");
        assertThat(texts("SELECT fields -> 0 ->> 'name' AS text FROM questionnaire_view"))
                .contains("walk_minutes");
        assertThat(texts("SELECT answers -> 'school_access' -> 'walk_minutes' ->> 0 AS text FROM person_view"))
                .contains("45");
        assertThat(texts("SELECT answers -> 'water' -> 'fetch_hours' ->> 0 AS text FROM household_view"))
                .contains("2.5");
    }

    private List<String> texts(String query) {
        return scope.call(
                TerritoryScope.WHOLE,
                () -> sql.of(query).list(row -> row.optionalText("text").orElse("")));
    }

    private void send(String channel, DomainEvent event) {
        events.send(channel, event);
    }

    private long count(String table) {
        return scope.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT count(*) AS number FROM " + table)
                        .first(row -> row.number("number"))
                        .orElse(0L));
    }
}
