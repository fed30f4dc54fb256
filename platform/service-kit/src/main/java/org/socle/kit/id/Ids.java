package org.socle.kit.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Text form of identifiers: prefix, underscore, the 32 hexadecimal digits of a UUIDv7 (RFC 9562). Sortable as text
 * and as UUID: by the millisecond of creation, and by its order where the same process made them. Nothing is guarded by
 * an identifier being hard to guess.
 */
public final class Ids {

    private static final TimeBasedEpochGenerator VERSION_7 = Generators.timeBasedEpochGenerator();
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");

    private Ids() {}

    /** A new UUIDv7. */
    public static UUID next() {
        return VERSION_7.generate();
    }

    /** A new identifier as text, such as {@code per_0192f0c1…}. */
    public static String next(String prefix) {
        return toText(prefix, next());
    }

    public static String toText(String prefix, UUID value) {
        return prefix + "_" + value.toString().replace("-", "");
    }

    /** @throws IllegalArgumentException when the text is not an identifier of that prefix */
    public static UUID toUuid(String prefix, String text) {
        return parse(prefix, text)
                .orElseThrow(() -> new IllegalArgumentException("not an identifier with prefix " + prefix));
    }

    /** Empty when the text is not an identifier of that prefix: for paths, where a wrong id is simply not found. */
    public static Optional<UUID> parse(String prefix, String text) {
        var start = prefix.length() + 1;
        if (text.length() != start + 32 || !text.startsWith(prefix) || text.charAt(start - 1) != '_') {
            return Optional.empty();
        }
        var hex = text.substring(start);
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        return Optional.of(new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16)));
    }
}
