/** Rules and confirmations in PostgreSQL; terms are added when they are read. */
@NullMarked
package org.socle.registry.recertification.store;

import org.jspecify.annotations.NullMarked;
