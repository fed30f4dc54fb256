/** Figures counted in PostgreSQL, and those that were kept. */
@NullMarked
package org.socle.registry.indicator.store;

import org.jspecify.annotations.NullMarked;
