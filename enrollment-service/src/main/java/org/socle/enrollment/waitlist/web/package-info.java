/**
 * The waiting list, selections and counts of a programme over HTTP.
 * A caller sees those of its own area.
 */
@NullMarked
package org.socle.enrollment.waitlist.web;

import org.jspecify.annotations.NullMarked;
