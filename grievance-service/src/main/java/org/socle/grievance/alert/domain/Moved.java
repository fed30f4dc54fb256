package org.socle.grievance.alert.domain;

import java.util.Set;

/** What came of the wish to move an alert. */
public sealed interface Moved {

    record Done(Alert alert) implements Moved {}

    record NotAllowed(AlertState state, Set<Move> allowed) implements Moved {
        public NotAllowed {
            allowed = Set.copyOf(allowed);
        }
    }
}
