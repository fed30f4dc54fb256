/** Tells PostgreSQL why a transaction changes what it changes. */
@NullMarked
package org.socle.registry.history.store;

import org.jspecify.annotations.NullMarked;
