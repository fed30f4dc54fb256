package org.socle.enrollment.eligibility.domain;

import java.util.Locale;

/**
 * The same words in both working languages.
 *
 * @param fr in French
 * @param en in English
 */
public record LocalText(String fr, String en) {

    public LocalText {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text is needed in French and in English");
        }
    }

    /** The words in the language asked for; French unless English is asked for. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : fr;
    }
}
