/**
 * The poverty score of a household: points per line of a scorecard that is data, and a category by thresholds. The lower
 * the score, the poorer the household.
 */
@NullMarked
package org.socle.registry.scoring.domain;

import org.jspecify.annotations.NullMarked;
