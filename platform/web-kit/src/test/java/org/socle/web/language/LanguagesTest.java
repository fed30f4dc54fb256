package org.socle.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest(name = "{0} is answered in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en                  | EN",
                "en-GB               | EN",
                "fr-SN, en;q=0.5     | FR",
                "wo, en;q=0.9, fr    | FR",
                "wo, en;q=0.9        | EN",
                "en;q=0, fr;q=0.1    | FR",
                "de                  | FR",
                "*                   | FR",
                ";;;                 | FR",
            })
    void theFirstLanguageThatWeSpeakWins(String header, Language language) {
        assertThat(Languages.of(header)).isEqualTo(language);
    }

    @Test
    void withoutAHeaderFrenchIsSpoken() {
        assertThat(Languages.of(null)).isEqualTo(Language.FR);
        assertThat(Languages.of("en" + ", en".repeat(100))).isEqualTo(Language.FR);
    }

    @Test
    void outsideARequestFrenchIsSpoken() {
        assertThat(Languages.current()).isEqualTo(Language.FR);
    }
}
