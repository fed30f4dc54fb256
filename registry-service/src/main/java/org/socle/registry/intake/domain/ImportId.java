package org.socle.registry.intake.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifies one push of a list. */
public record ImportId(UUID value) {

    private static final Pattern TEXT = Pattern.compile("imp_([0-9a-f]{16})([0-9a-f]{16})");

    /** Empty when the text is not such an identifier. */
    public static Optional<ImportId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new ImportId(new UUID(
                        Long.parseUnsignedLong(matcher.group(1), 16), Long.parseUnsignedLong(matcher.group(2), 16))))
                : Optional.empty();
    }

    public String text() {
        return "imp_" + value.toString().replace("-", "");
    }
}
