/**
 * What the rule language accepts, refuses and explains.
 * These tests are also the reference of what a rule's author may write.
 */
@NullMarked
package org.socle.enrollment.eligibility.cel;

import org.jspecify.annotations.NullMarked;
