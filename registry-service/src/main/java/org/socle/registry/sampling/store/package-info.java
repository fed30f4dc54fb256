/**
 * Drawn links in PostgreSQL.
 */
@NullMarked
package org.socle.registry.sampling.store;

import org.jspecify.annotations.NullMarked;
