/**
 * Drawn links and the precision they show.
 */
@NullMarked
package org.socle.registry.sampling.domain;

import org.jspecify.annotations.NullMarked;
