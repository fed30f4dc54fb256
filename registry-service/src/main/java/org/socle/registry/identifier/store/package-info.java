/**
 * Social numbers in PostgreSQL, one append-only row each.
 */
@NullMarked
package org.socle.registry.identifier.store;

import org.jspecify.annotations.NullMarked;
