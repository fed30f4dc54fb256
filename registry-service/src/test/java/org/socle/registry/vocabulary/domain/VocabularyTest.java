package org.socle.registry.vocabulary.domain;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Term FEMALE = new Term("FEMALE", new Labels("Féminin", "Female"), "female");

    @Test
    void aListNamesItsSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(" ", "core:SexCategoryEnum", List.of(FEMALE)))
                .withMessageContaining("source");
    }

    @Test
    void aCodeStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("Form", "core:SexCategoryEnum", List.of(FEMALE, FEMALE)))
                .withMessageContaining("FEMALE stands twice");
    }

    @Test
    void aDciCodeIsOneOfANamedList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("Form", null, List.of(FEMALE)))
                .withMessageContaining("no DCI list");
    }

    @Test
    void anEmptyListIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("Form", null, List.of()))
                .withMessageContaining("no terms");
    }

    @Test
    void wordsAreGivenInBothLanguages() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Labels("Féminin", ""));
    }

    @Test
    void codesAreCapitalsOrThoseOfALanguage() {
        var words = new Labels("Un", "One");

        assertThatNoException().isThrownBy(() -> new Term("wol", words, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Term("female", words, null));
    }

    private static Vocabulary list(String source, @Nullable String dciList, List<Term> terms) {
        return new Vocabulary("sex", 1, new Labels("Sexe", "Sex"), source, dciList, null, terms);
    }
}
