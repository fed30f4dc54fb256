package org.socle.registry.slip;

import java.util.List;
import org.socle.web.language.Language;

/** In which of the working languages a slip speaks. */
public enum SlipLanguage {
    FR(List.of(Language.FR)),
    EN(List.of(Language.EN)),
    BOTH(List.of(Language.FR, Language.EN));

    private final List<Language> languages;

    SlipLanguage(List<Language> languages) {
        this.languages = languages;
    }

    public List<Language> languages() {
        return languages;
    }

    public static SlipLanguage of(Language language) {
        return switch (language) {
            case FR -> FR;
            case EN -> EN;
        };
    }
}
