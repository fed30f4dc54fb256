/** Programmes in PostgreSQL. Nothing but statements. */
@NullMarked
package org.socle.benefits.programme.store;

import org.jspecify.annotations.NullMarked;
