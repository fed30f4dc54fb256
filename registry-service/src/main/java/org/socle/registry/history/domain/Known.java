package org.socle.registry.history.domain;

import java.time.Instant;

/**
 * How far back the register can tell.
 *
 * @param registeredAt when somebody was registered, or made by a split
 * @param since from when on every state is kept; later than the registration of those who were changed before history began
 */
public record Known(Instant registeredAt, Instant since) {}
