package org.socle.grievance.alert.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a person wishes to be reached. Kept apart from the alert, never printed. */
public record Contact(Kind kind, String value) {

    /** The ways to reach a person. */
    public enum Kind {
        PHONE(Pattern.compile("\\+?[0-9](?:[ .-]?[0-9]){5,17}")),
        EMAIL(Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,120}\\.[^\\s@]{2,24}"));

        private final Pattern shape;

        Kind(Pattern shape) {
            this.shape = shape;
        }
    }

    public static Optional<Contact> of(Kind kind, String raw) {
        var value = raw.strip();
        return kind.shape.matcher(value).matches() ? Optional.of(new Contact(kind, value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Contact[" + kind + "]";
    }
}
