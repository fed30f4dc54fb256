/**
 * Areas in PostgreSQL, in the table that every service has.
 */
@NullMarked
package org.socle.registry.territory.store;

import org.jspecify.annotations.NullMarked;
