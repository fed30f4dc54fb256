package org.socle.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.socle.bench.matching.Arrivals.Arrival;

class ArrivalsTest {

    private static final int HOUSEHOLDS = 50;

    private final Population population = new Population(42);
    private final Arrivals arrivals = new Arrivals(population, HOUSEHOLDS);

    @Test
    void everyOtherOneIsRegisteredAndComesBackUnderANewIdWithoutAHousehold() {
        var registered = new HashSet<>();
        for (var household = 0; household < HOUSEHOLDS; household++) {
            population
                    .registered(household)
                    .forEach(entry -> registered.add(entry.person().personId()));
        }

        var drawn = arrivals.draw(1, 100);

        assertThat(drawn.stream().flatMap(arrival -> arrival.original().stream()))
                .hasSize(50)
                .allMatch(original -> registered.contains(original.person().personId()));
        assertThat(drawn)
                .extracting(Arrival::person)
                .allMatch(person -> person.householdId() == null && !registered.contains(person.personId()));
    }

    @Test
    void theSameSeedDrawsTheSamePeople() {
        assertThat(arrivals.draw(1, 20)).isEqualTo(arrivals.draw(1, 20));
        assertThat(arrivals.draw(2, 20)).isNotEqualTo(arrivals.draw(1, 20));
    }
}
