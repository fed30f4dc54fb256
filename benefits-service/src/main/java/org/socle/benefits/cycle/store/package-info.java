/** Open cycles in PostgreSQL. Nothing but statements. */
@NullMarked
package org.socle.benefits.cycle.store;

import org.jspecify.annotations.NullMarked;
