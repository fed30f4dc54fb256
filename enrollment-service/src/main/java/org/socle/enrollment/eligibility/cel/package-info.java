/**
 * Rules in the Common Expression Language, checked against the catalogue of facts.
 * Nothing outside this package knows the language.
 */
@NullMarked
package org.socle.enrollment.eligibility.cel;

import org.jspecify.annotations.NullMarked;
