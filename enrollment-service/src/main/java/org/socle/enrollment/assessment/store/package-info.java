/**
 * Applications in PostgreSQL, one row for each programme and beneficiary.
 * Row-level security shows a caller those of its own territory.
 */
@NullMarked
package org.socle.enrollment.assessment.store;

import org.jspecify.annotations.NullMarked;
