package org.socle.registry.slip.pdf;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.socle.registry.vocabulary.VocabularyStore;
import org.socle.registry.vocabulary.domain.Labels;
import org.socle.web.language.Language;

/** What is printed around the facts, in one language or in both beside each other. */
record SlipWords(List<Language> languages, VocabularyStore vocabularies) {

    private static final String BETWEEN = " / ";

    SlipWords {
        languages = List.copyOf(languages);
    }

    /** In each language, separated by a stroke; once where both say the same. */
    String text(String key) {
        return each(key).stream().distinct().collect(Collectors.joining(BETWEEN));
    }

    /** A sentence in each language. */
    List<String> each(String key) {
        return languages.stream()
                .map(language -> ResourceBundle.getBundle(
                                "messages.slip",
                                language.locale(),
                                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString(key))
                .toList();
    }

    /** What a code is called; the code itself where no list knows it. */
    String code(String list, String code) {
        return vocabularies
                .find(list)
                .flatMap(found -> found.terms().stream()
                        .filter(term -> term.code().equals(code))
                        .findFirst())
                .map(term -> languages.stream()
                        .map(language -> in(language, term.labels()))
                        .distinct()
                        .collect(Collectors.joining(BETWEEN)))
                .orElse(code);
    }

    private static String in(Language language, Labels labels) {
        return switch (language) {
            case FR -> labels.fr();
            case EN -> labels.en();
        };
    }
}
