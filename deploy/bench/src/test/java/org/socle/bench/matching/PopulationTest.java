package org.socle.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.socle.registry.person.domain.BirthDate.Precision;

class PopulationTest {

    private static final int HOUSEHOLDS = 5_000;

    private final Population population = new Population(42);
    private final List<Described> people = LongStream.range(0, HOUSEHOLDS)
            .mapToObj(population::household)
            .flatMap(List::stream)
            .toList();

    @Test
    void theSameNumberIsAlwaysTheSameHousehold() {
        var again = new Population(42);

        assertThat(again.household(17)).isEqualTo(population.household(17));
        assertThat(again.registered(17)).isEqualTo(population.registered(17));
        assertThat(new Population(43).household(17)).isNotEqualTo(population.household(17));
    }

    @Test
    void aHouseholdIsOfAboutSixInOneCommune() {
        var members = population.household(17);

        assertThat((double) people.size() / HOUSEHOLDS).isEqualTo(6, within(0.1));
        assertThat(members)
                .extracting(Described::commune)
                .containsOnly(members.getFirst().commune());
    }

    @Test
    void oneInFiveKnowsTheYearOnlyAndThreeInFiveShowADocument() {
        assertThat(share(person -> Objects.requireNonNull(person.birth()).precision() == Precision.YEAR))
                .isEqualTo(0.2, within(0.01));
        assertThat(share(person -> !person.document().isEmpty())).isEqualTo(0.6, within(0.01));
    }

    @Test
    void aFewNamesAndCommunesAreThoseOfMany() {
        assertThat(shareOfMostCommon(Described::family)).isBetween(0.07, 0.13);
        assertThat(shareOfMostCommon(person -> Integer.toString(person.commune())))
                .isBetween(0.07, 0.15);
    }

    @Test
    void peopleOfOneHouseholdShareATelephone() {
        var told = LongStream.range(0, HOUSEHOLDS)
                .mapToObj(population::household)
                .filter(members -> members.stream()
                        .filter(person -> !person.phone().isEmpty())
                        .collect(Collectors.groupingBy(Described::phone, Collectors.counting()))
                        .values()
                        .stream()
                        .anyMatch(times -> times > 1))
                .count();

        assertThat((double) told / HOUSEHOLDS).isGreaterThan(0.5);
    }

    private double share(Predicate<Described> of) {
        return (double) people.stream().filter(of).count() / people.size();
    }

    private double shareOfMostCommon(Function<Described, String> value) {
        var times = people.stream()
                .collect(Collectors.groupingBy(value, Collectors.counting()))
                .values();
        return (double) Collections.max(times) / people.size();
    }
}
