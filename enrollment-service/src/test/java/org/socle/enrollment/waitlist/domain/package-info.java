/**
 * How places go to the best first.
 * Nothing here needs a database.
 */
@NullMarked
package org.socle.enrollment.waitlist.domain;

import org.jspecify.annotations.NullMarked;
