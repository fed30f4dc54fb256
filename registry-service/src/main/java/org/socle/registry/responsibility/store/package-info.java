/**
 * Responsibilities in PostgreSQL.
 */
@NullMarked
package org.socle.registry.responsibility.store;

import org.jspecify.annotations.NullMarked;
