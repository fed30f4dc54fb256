package org.socle.registry.person.domain;

import java.util.regex.Pattern;

/** Kinds of identity documents. Numbers are compared within their kind only. */
public enum NationalIdType {
    /** Senegal's national identity number: sex, year of birth, eight digits. */
    NIN("[12](19|20)[0-9]{10}"),
    PASSPORT("[A-Z0-9]{6,12}"),
    BIRTH_CERTIFICATE("[A-Z0-9/.]{3,30}"),
    VOTER_CARD("[A-Z0-9]{6,20}"),
    CONSULAR_CARD("[A-Z0-9]{5,20}");

    private final Pattern shape;

    NationalIdType(String shape) {
        this.shape = Pattern.compile(shape);
    }

    boolean accepts(String number) {
        return shape.matcher(number).matches();
    }
}
