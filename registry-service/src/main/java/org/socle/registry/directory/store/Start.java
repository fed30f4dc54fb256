package org.socle.registry.directory.store;

import java.util.UUID;

/** Where a list in the order of identifiers begins. */
final class Start {

    /** Comes before every other identifier. */
    static final UUID ID = new UUID(0, 0);

    private Start() {}
}
