/**
 * Enrollments over HTTP: who has a place, and what an officer may do about it.
 * Every look at one is noted in the audit.
 */
@NullMarked
package org.socle.enrollment.enrollment.web;

import org.jspecify.annotations.NullMarked;
