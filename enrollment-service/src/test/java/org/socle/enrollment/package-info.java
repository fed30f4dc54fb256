/**
 * The service as a whole: events and requests in, enrollments and events out, on a real PostgreSQL.
 * Fixtures name only what matters to a test.
 */
@NullMarked
package org.socle.enrollment;

import org.jspecify.annotations.NullMarked;
