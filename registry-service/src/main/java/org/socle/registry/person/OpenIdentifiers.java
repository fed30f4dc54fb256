package org.socle.registry.person;

import java.util.UUID;

/** Opens a telephone or identity number that is stored sealed. */
public interface OpenIdentifiers {

    /**
     * @param kind PHONE, or the type of the identity number
     * @param position 0 for the main telephone and every document
     */
    String open(UUID personId, String kind, int position, byte[] sealed);
}
