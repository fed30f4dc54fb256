package org.socle.registry.identifier.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number a person keeps for life: twelve digits, the last one a check digit. It says nothing about its holder, so
 * it can be read aloud at a counter.
 */
public record SocialNumber(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[2-9][0-9]{11}");

    public SocialNumber {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException("not a social number");
        }
    }

    /** The number in this text, with spaces and hyphens between its groups forgiven; empty when it is none. */
    public static Optional<SocialNumber> parse(String text) {
        String digits = text.replaceAll("[\\s-]", "");
        return isWellFormed(digits) ? Optional.of(new SocialNumber(digits)) : Optional.empty();
    }

    private static boolean isWellFormed(String digits) {
        return SHAPE.matcher(digits).matches() && Verhoeff.holds(digits);
    }

    /** Hidden, because whoever holds a person's number can ask about the person. */
    @Override
    public String toString() {
        return "SocialNumber[" + "*".repeat(8) + digits.substring(8) + "]";
    }
}
