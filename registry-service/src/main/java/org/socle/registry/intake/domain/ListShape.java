package org.socle.registry.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a list is written, so that its refused rows come back in the same way.
 *
 * @param separator between cells; null unless it is CSV
 * @param encoding name of the character set; null where the format has but one
 */
public record ListShape(
        ListFormat format,
        @Nullable String separator,
        @Nullable String encoding) {

    /** Of a format that leaves nothing open. */
    public static ListShape of(ListFormat format) {
        return new ListShape(format, null, null);
    }
}
