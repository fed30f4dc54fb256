/**
 * Identity events in PostgreSQL, one append-only row each.
 */
@NullMarked
package org.socle.registry.identity.store;

import org.jspecify.annotations.NullMarked;
