/**
 * How many deprivations children have at a time, after Alkire and Foster and after MODA: counted by age band, by
 * dimension and by which dimensions come together. Ratios have six decimals, rounded half up; a share of nobody is no
 * figure, and never 0.
 */
@NullMarked
package org.socle.registry.deprivation.domain;

import org.jspecify.annotations.NullMarked;
