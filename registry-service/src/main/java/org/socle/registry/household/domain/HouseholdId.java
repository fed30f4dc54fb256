package org.socle.registry.household.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifies a household for ever; also after a merge, when it leads to another household. */
public record HouseholdId(UUID value) {

    public static final String PREFIX = "hh";

    private static final Pattern TEXT = Pattern.compile(PREFIX + "_([0-9a-f]{16})([0-9a-f]{16})");

    /** Empty when the text is not such an identifier. */
    public static Optional<HouseholdId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new HouseholdId(new UUID(
                        Long.parseUnsignedLong(matcher.group(1), 16), Long.parseUnsignedLong(matcher.group(2), 16))))
                : Optional.empty();
    }

    /** As it stands in addresses, answers and events. */
    public String text() {
        return PREFIX + "_" + value.toString().replace("-", "");
    }
}
