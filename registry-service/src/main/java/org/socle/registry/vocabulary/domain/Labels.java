package org.socle.registry.vocabulary.domain;

/** Words in the two working languages. */
public record Labels(String fr, String en) {

    public Labels {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("Words are given in French and in English");
        }
    }
}
