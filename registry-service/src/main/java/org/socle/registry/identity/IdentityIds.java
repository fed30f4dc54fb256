package org.socle.registry.identity;

import java.util.Optional;
import java.util.UUID;
import org.socle.kit.id.Ids;

/** Identifiers of identity events and of statements, as they stand in addresses and answers. */
public final class IdentityIds {

    private static final String EVENT = "ide";
    private static final String RECORD = "src";

    private IdentityIds() {}

    public static String event(UUID id) {
        return Ids.toText(EVENT, id);
    }

    public static String record(UUID id) {
        return Ids.toText(RECORD, id);
    }

    static Optional<UUID> parseEvent(String text) {
        return Ids.parse(EVENT, text);
    }

    static Optional<UUID> parseRecord(String text) {
        return Ids.parse(RECORD, text);
    }
}
