package org.socle.registry.change.domain;

import java.util.UUID;

/** Identifies a change request for ever. */
public record ChangeRequestId(UUID value) {

    public static final String PREFIX = "chg";

    /** As it stands in addresses and answers. */
    public String text() {
        return PREFIX + "_" + value.toString().replace("-", "");
    }
}
