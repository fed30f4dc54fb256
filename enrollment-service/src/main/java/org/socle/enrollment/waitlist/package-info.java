/**
 * Selections, and the promotion of whoever waits first when a place is freed.
 * Both take the best first, and never more than there are places.
 */
@NullMarked
package org.socle.enrollment.waitlist;

import org.jspecify.annotations.NullMarked;
