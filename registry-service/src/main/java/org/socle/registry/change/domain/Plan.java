package org.socle.registry.change.domain;

import java.util.List;

/** What comes of a life event, or why it cannot be. */
public sealed interface Plan {

    record Fit(Effects effects) implements Plan {}

    record Unfit(List<Fault> faults) implements Plan {
        public Unfit {
            faults = List.copyOf(faults);
        }
    }
}
