package org.socle.kit.caller;

import java.util.Optional;

/** The person or machine that asks, from its token; in background work, the actor it runs for. */
public interface Caller {

    /** The token's subject; {@code anonymous} without a token. */
    String subject();

    /** The name by which people know the user; the subject where the token tells none. */
    String userName();

    /** The client that obtained the token. */
    String client();

    /** Code of the caller's organisation. */
    Optional<String> organisation();

    /** Code of the area the caller is bound to. Without one the caller sees no protected row. */
    Optional<String> territory();

    /** Whether the caller holds a permission such as {@code registry:households:read}. */
    boolean has(String permission);
}
