/** Waves end to end. */
@NullMarked
package org.socle.registry.rollout;

import org.jspecify.annotations.NullMarked;
