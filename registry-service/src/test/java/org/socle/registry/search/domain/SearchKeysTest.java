package org.socle.registry.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.registry.matching.domain.name.NameForms;
import org.socle.registry.matching.domain.name.StandardName;

class SearchKeysTest {

    private static final Set<Long> AWA_NDIAYE = SearchKeys.stored(name("Awa"), name("Ndiaye"));

    @Test
    void aPersonOfTwoNamesHasThreeKeys() {
        assertThat(AWA_NDIAYE).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"Awa, Ndiaye", "Aoua, NJAAY", "ndiaye, awa", "El Hadj Awa, N'Diaye"})
    void bothNamesAreFoundAsTheySoundAndInEitherOrder(String given, String family) {
        assertThat(SearchKeys.ofBoth(name(given), name(family), NameForms.WEST_AFRICAN))
                .containsAnyElementsOf(AWA_NDIAYE);
    }

    @Test
    void anotherFormOfTheGivenNameIsFound() {
        Set<Long> fatoumata = SearchKeys.stored(name("Fatoumata"), name("Sow"));

        assertThat(SearchKeys.ofBoth(name("Fatou"), name("Sow"), NameForms.WEST_AFRICAN))
                .containsAnyElementsOf(fatoumata);
    }

    @Test
    void oneNameFindsWhoeverHasItAsEither() {
        assertThat(SearchKeys.ofEither(name("Ndiaye"), name(""), NameForms.NONE))
                .hasSize(1)
                .isSubsetOf(AWA_NDIAYE);
    }

    @Test
    void otherNamesShareNothing() {
        assertThat(SearchKeys.ofEither(name("Moussa"), name("Sarr"), NameForms.WEST_AFRICAN))
                .doesNotContainAnyElementsOf(AWA_NDIAYE);
    }

    private static StandardName name(String written) {
        return StandardName.of(written);
    }
}
