package org.socle.registry.matching;

import org.socle.registry.matching.domain.model.PairScorer;

/** The model by which pairs are weighed now. */
public interface Models {

    /** For one who comes alone. Follows a publication and the growth of the register within seconds. */
    PairScorer current();

    /** For a list, as of this moment: what is decided about a list must not hang on when it came. */
    PairScorer now();
}
