/**
 * Coverage in PostgreSQL.
 */
@NullMarked
package org.socle.registry.coverage.store;

import org.jspecify.annotations.NullMarked;
