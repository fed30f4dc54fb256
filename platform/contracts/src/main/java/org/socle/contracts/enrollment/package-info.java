/**
 * What enrollment tells: programmes, assessed applications and enrollments.
 * Decisions carry reason codes, so that nobody has to guess why someone was refused.
 */
@NullMarked
package org.socle.contracts.enrollment;

import org.jspecify.annotations.NullMarked;
