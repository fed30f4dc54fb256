package org.socle.registry.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

class LargeBlocksTest {

    private static final int COMMUNE = (1 << 22) + (3 << 16) + (1 << 8);
    private static final String SHOP = "the telephone of the shop";

    private static final LargeBlocks NONE = new LargeBlocks(Set.of());

    private final LargeBlocks large = new LargeBlocks(onlyPhone());

    @Test
    void withoutLargeBlocksAPersonHasTheKeysTheyAlwaysHad() {
        var awa = person("Awa", "1987", "");

        assertThat(NONE.stored(awa, null)).isEqualTo(DedupKeys.stored(awa, null));
        assertThat(probes(NONE, awa)).isEqualTo(DedupKeys.probes(awa, null));
    }

    @Test
    void aLargeBlockIsNoLongerReadButStillStored() {
        var awa = person("Awa", "1987", "");

        assertThat(large.stored(awa, null)).containsAll(onlyPhone());
        assertThat(probes(large, awa)).doesNotContainAnyElementsOf(onlyPhone());
    }

    @Test
    void whoeverWasBornAYearApartIsStillFound() {
        var stored = finerOf(person("Awa", "1987", ""));

        assertThat(probes(large, person("Hawa", "1988", ""))).containsAnyElementsOf(stored);
        assertThat(probes(large, person("Hawa", "1990", ""))).doesNotContainAnyElementsOf(stored);
    }

    @Test
    void whoeverHasNoYearIsFoundByThoseWhoHaveOne() {
        var stored = finerOf(person("Awa", null, ""));

        assertThat(probes(large, person("Hawa", "1987", ""))).containsAnyElementsOf(stored);
    }

    @Test
    void theSameMotherIsFoundWhateverTheYear() {
        var stored = finerOf(person("Awa", "1987", "Coumba Sarr"));

        assertThat(probes(large, person("Hawa", "1951", "Coumba Sarr"))).containsAnyElementsOf(stored);
    }

    @Test
    void whoeverHasNoYearCannotSeeAllOfABlock() {
        assertThat(large.areOutOfSightOf(person("Awa", null, ""), null)).isTrue();
        assertThat(large.areOutOfSightOf(person("Awa", "1987", ""), null)).isFalse();
        assertThat(NONE.areOutOfSightOf(person("Awa", null, ""), null)).isFalse();
    }

    private static Set<Long> probes(LargeBlocks blocks, MatchRecord person) {
        return blocks.refined(DedupKeys.probes(person, null), person);
    }

    private Set<Long> finerOf(MatchRecord person) {
        Set<Long> finer = new HashSet<>(large.stored(person, null));
        finer.removeAll(DedupKeys.stored(person, null));
        assertThat(finer).isNotEmpty();
        return finer;
    }

    /** The key that two with nothing in common but the telephone share. */
    private static Set<Long> onlyPhone() {
        Set<Long> keys = new HashSet<>(DedupKeys.stored(person("Awa", "1987", ""), null));
        keys.retainAll(DedupKeys.stored(
                record(StandardName.of("Xystra"), StandardName.of("Ouolof"), Sex.MALE, "1950", "", COMMUNE + 7), null));
        assertThat(keys).hasSize(1);
        return keys;
    }

    private static MatchRecord person(String given, @Nullable String born, String mother) {
        return record(StandardName.of(given), StandardName.of("Ndiaye"), Sex.FEMALE, born, mother, COMMUNE);
    }

    private static MatchRecord record(
            StandardName given, StandardName family, Sex sex, @Nullable String born, String mother, int commune) {
        return MatchRecord.of(
                UUID.randomUUID(),
                null,
                given,
                family,
                sex,
                born == null ? null : BirthDate.parse(born).orElseThrow(),
                commune,
                "",
                SHOP,
                Map.of(),
                StandardName.of(mother));
    }
}
