package org.socle.registry.responsibility;

import java.util.Optional;
import org.socle.kit.id.Ids;
import org.socle.registry.responsibility.domain.ResponsibilityId;

/** Identifiers as they stand in addresses and answers. */
public final class ResponsibilityIds {

    private static final String RESPONSIBILITY = "rsp";

    private ResponsibilityIds() {}

    public static String text(ResponsibilityId id) {
        return Ids.toText(RESPONSIBILITY, id.value());
    }

    static Optional<ResponsibilityId> responsibility(String text) {
        return Ids.parse(RESPONSIBILITY, text).map(ResponsibilityId::new);
    }
}
