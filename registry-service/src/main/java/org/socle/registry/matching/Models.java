package org.socle.registry.matching;

import org.socle.registry.matching.domain.model.PairScorer;

/** The model by which pairs are weighed now. */
public interface Models {

    PairScorer current();
}
