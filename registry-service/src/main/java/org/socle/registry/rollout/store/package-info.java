/** Waves in PostgreSQL. */
@NullMarked
package org.socle.registry.rollout.store;

import org.jspecify.annotations.NullMarked;
