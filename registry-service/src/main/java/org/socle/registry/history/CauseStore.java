package org.socle.registry.history;

import org.socle.registry.history.domain.Cause;

/** Tells why the open transaction changes what it changes; what it supersedes is kept with that. */
public interface CauseStore {

    /** From now on until the transaction ends. */
    void because(Cause cause);
}
