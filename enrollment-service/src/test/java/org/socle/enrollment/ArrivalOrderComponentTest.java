package org.socle.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.DomainEvent;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.event.IncomingEvents;

/** Whatever order events of different households and persons arrive in, the end is the same. */
@QuarkusTest
class ArrivalOrderComponentTest {

    private static final int HOUSEHOLDS = 20;

    private final Officer officer = Officer.ofTheCountry();

    @Inject
    Registry registry;

    @Inject
    IncomingEvents events;

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
    void aSelectionComesToTheSameWhateverOrderEventsArriveInAndWithSecondCopies() {
        var told = country();
        var inOrder = endOf(told);
        var shuffled = new ArrayList<>(told);

        Collections.shuffle(shuffled, new Random(7));

        shuffled.addAll(told.subList(0, 10));
        assertThat(endOf(shuffled)).isEqualTo(inOrder).hasSizeGreaterThan(5);
    }

    @Test
    void anEventAfterAGapWaitsUntilTheMissingOneHasCome() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);
        var household = registry.household(Registry.DAKAR, 1);
        events.send(Channels.HOUSEHOLD_EVENTS, registry.scored(household, 5, "POOR"), 2);
        events.send(Channels.PERSON_EVENTS, registry.person(household, 0, "2024-01"), 1);

        events.send(Channels.HOUSEHOLD_EVENTS, registry.registered(household), 1);

        assertThat(states()).containsExactly("ENROLLED ELIGIBLE 5.0");
    }

    /** One arrival: an event, its channel, and its number within its household or person. */
    private record Arrival(String channel, DomainEvent event, long number) {}

    private List<Arrival> country() {
        var random = new Random(42);
        var arrivals = new ArrayList<Arrival>();
        for (var number = 0; number < HOUSEHOLDS; number++) {
            var household = registry.household(number % 2 == 0 ? Registry.DAKAR : Registry.THIES, 2);
            arrivals.add(new Arrival(Channels.HOUSEHOLD_EVENTS, registry.registered(household), 1));
            var category = random.nextInt(4) == 0 ? "NOT_POOR" : "POOR";
            arrivals.add(new Arrival(Channels.HOUSEHOLD_EVENTS, registry.scored(household, number, category), 2));
            arrivals.add(new Arrival(Channels.PERSON_EVENTS, registry.person(household, 0, "1980-01"), 1));
            var birth = random.nextInt(4) == 0 ? "2010-01" : "2024-01";
            arrivals.add(new Arrival(Channels.PERSON_EVENTS, registry.person(household, 1, birth), 1));
        }
        return arrivals;
    }

    private List<String> endOf(List<Arrival> arrivals) {
        cleanSlate.wipe();
        cleanSlate.forgetWhatCameIn();
        var programme = officer.draftsForHouseholds("ROUNDS");
        officer.gives(programme, "SN", 6);
        officer.opens(programme);
        arrivals.forEach(arrival -> events.send(arrival.channel(), arrival.event(), arrival.number()));
        officer.selects(programme);
        return states();
    }

    private List<String> states() {
        return scope.call(TerritoryScope.WHOLE, () -> sql.of("""
                                SELECT concat_ws(' ', enrollment.state, outcome, to_char(enrollment.rank, 'FM990.0'), position) AS line
                                  FROM application
                                  LEFT JOIN enrollment USING (programme_id, beneficiary_id)
                                 ORDER BY line, application.beneficiary_id
                                """).list(row -> row.text("line")));
    }
}
