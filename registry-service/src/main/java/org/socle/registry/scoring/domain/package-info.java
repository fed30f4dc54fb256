/**
 * The poverty score of a household: a base, points or weights per line, and what its place adds, by a formula that is data;
 * and a category by ranges of the sum. The lower the score, the poorer the household.
 */
@NullMarked
package org.socle.registry.scoring.domain;

import org.jspecify.annotations.NullMarked;
