/**
 * Households in PostgreSQL.
 */
@NullMarked
package org.socle.registry.household.store;

import org.jspecify.annotations.NullMarked;
