/**
 * Programmes, the versions of their rules, and their places per area.
 * A programme is a draft, then open, then closed; a version of a rule never changes.
 */
@NullMarked
package org.socle.enrollment.programme.domain;

import org.jspecify.annotations.NullMarked;
