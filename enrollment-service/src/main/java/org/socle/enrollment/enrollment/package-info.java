/**
 * What may be done with enrollments: give a place, suspend, resume, exit.
 * Every change holds the places around it, so that a quota is never exceeded.
 */
@NullMarked
package org.socle.enrollment.enrollment;

import org.jspecify.annotations.NullMarked;
