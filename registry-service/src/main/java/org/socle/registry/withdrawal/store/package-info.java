/**
 * Withdrawals in PostgreSQL, one append-only row each.
 */
@NullMarked
package org.socle.registry.withdrawal.store;

import org.jspecify.annotations.NullMarked;
