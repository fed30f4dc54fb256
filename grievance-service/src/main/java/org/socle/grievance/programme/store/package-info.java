/** Programmes in PostgreSQL. Nothing but statements. */
@NullMarked
package org.socle.grievance.programme.store;

import org.jspecify.annotations.NullMarked;
