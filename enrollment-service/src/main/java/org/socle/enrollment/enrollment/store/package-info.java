/**
 * Enrollments in PostgreSQL, one live row at most for each programme and beneficiary.
 * Row-level security shows a caller those of its own territory.
 */
@NullMarked
package org.socle.enrollment.enrollment.store;

import org.jspecify.annotations.NullMarked;
