package org.socle.registry.person.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an identity document in one form: upper case, without spaces and hyphens.
 *
 * @param number letters, digits, dots and slashes; which of them a type has, each country says for itself
 */
public record NationalId(NationalIdType type, String number) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9/.]{3,30}");

    public NationalId {
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException("not the number of a document");
        }
    }

    /** Empty when the text cannot be the number of a document. */
    public static Optional<NationalId> parse(NationalIdType type, String text) {
        String number = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(number).matches() ? Optional.of(new NationalId(type, number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "NationalId[" + type + "]";
    }
}
