/**
 * Assessments over HTTP, with why and why not in the caller's language.
 * Every look at one is noted in the audit.
 */
@NullMarked
package org.socle.enrollment.assessment.web;

import org.jspecify.annotations.NullMarked;
