package org.socle.benefits.benefitpackage.domain;

/** A name in the two working languages. */
public record Names(String fr, String en) {

    public Names {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A name is given in French and in English");
        }
    }
}
