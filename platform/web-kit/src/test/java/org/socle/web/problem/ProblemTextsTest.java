package org.socle.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socle.web.language.Language;
import org.socle.web.problem.ProblemTexts.Part;

class ProblemTextsTest {
    private final ProblemTexts texts = ProblemTexts.load(ProblemTextsTest.class.getClassLoader());

    @Test
    void theBundlesOfAllModulesAreOne() {
        assertThat(texts.codes(Language.EN)).contains("platform.internal", "test.trouble.late");
    }

    @Test
    void bothLanguagesKnowTheSameCodes() {
        assertThat(texts.codes(Language.FR)).isEqualTo(texts.codes(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void everyPlatformProblemHasWords(Language language) throws IllegalAccessException {
        var types = Arrays.stream(PlatformProblems.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .toList();

        for (var field : types) {
            var type = (ProblemType) field.get(null);
            assertThat(texts.find(language, type.code(), Part.TITLE))
                    .as(type.code())
                    .isPresent();
            assertThat(texts.find(language, type.code(), Part.DETAIL))
                    .as(type.code())
                    .isPresent();
        }
    }

    @Test
    void anApostropheIsALetterAndArgumentsAreFilledIn() {
        assertThat(texts.find(Language.FR, "test.trouble.late", Part.DETAIL, "seven"))
                .contains("L'ennui seven arrive trop tard.");
    }

    @Test
    void aForgottenTitleIsTheCode() {
        assertThat(texts.title(Language.EN, "test.trouble.unknown")).isEqualTo("test.trouble.unknown");
    }

    @Test
    void aCodeAndAStatusHaveTheirForm() {
        assertThatThrownBy(() -> ProblemType.of("NotFound", 404)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProblemType.of("test.trouble.fine", 200)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFieldProblemShowsNothingOfWhatWasSent() {
        assertThat(new FieldProblem("/name", "platform.field.refused", "Fatou"))
                .hasToString("/name platform.field.refused");
    }
}
