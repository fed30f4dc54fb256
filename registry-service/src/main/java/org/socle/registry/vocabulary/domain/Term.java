package org.socle.registry.vocabulary.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One code of a list.
 *
 * @param dciCode what the DCI standard calls it; null where the standard has no such code
 */
public record Term(String code, Labels labels, @Nullable String dciCode) {

    // Capitals for our own codes; those of ISO 639-3 are small letters.
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}|[a-z]{3}");

    public Term {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a code: " + code);
        }
    }

    public Optional<String> dci() {
        return Optional.ofNullable(dciCode);
    }
}
