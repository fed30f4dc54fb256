/** Waves of a roll-out. */
@NullMarked
package org.socle.registry.rollout.domain;

import org.jspecify.annotations.NullMarked;
