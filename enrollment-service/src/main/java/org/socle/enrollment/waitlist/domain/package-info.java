/**
 * Giving out places in order of rank.
 * The same candidates and the same places always give the same result.
 */
@NullMarked
package org.socle.enrollment.waitlist.domain;

import org.jspecify.annotations.NullMarked;
