/**
 * Selections in PostgreSQL.
 * They are kept for whoever asks later how places were given out.
 */
@NullMarked
package org.socle.enrollment.waitlist.store;

import org.jspecify.annotations.NullMarked;
