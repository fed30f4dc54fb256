package org.socle.registry.person.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * The number of an identity document in one form: upper case, without spaces and hyphens.
 *
 * @param number of the shape its type asks for
 */
public record NationalId(NationalIdType type, String number) {

    public NationalId {
        if (!type.accepts(number)) {
            throw new IllegalArgumentException("not a number of type " + type);
        }
    }

    /** Empty when the text is not a number of this type. */
    public static Optional<NationalId> parse(NationalIdType type, String text) {
        String number = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return type.accepts(number) ? Optional.of(new NationalId(type, number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "NationalId[" + type + "]";
    }
}
