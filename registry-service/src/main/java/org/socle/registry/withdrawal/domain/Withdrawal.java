package org.socle.registry.withdrawal.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A person or household that is registered no more.
 *
 * @param id its id, which is never given again
 * @param importId the push that had registered it
 */
public record Withdrawal(UUID id, UUID importId, int territory, Instant at) {}
