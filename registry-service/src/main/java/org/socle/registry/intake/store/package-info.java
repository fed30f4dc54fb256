/**
 * Pushes in PostgreSQL; rows arrive through COPY and leave when they have had their effect.
 */
@NullMarked
package org.socle.registry.intake.store;

import org.jspecify.annotations.NullMarked;
