/**
 * What a rule may know, what it may say, and what a fault in a rule is.
 * The language rules are written in stays behind {@link org.socle.enrollment.eligibility.domain.RuleLanguage}.
 */
@NullMarked
package org.socle.enrollment.eligibility.domain;

import org.jspecify.annotations.NullMarked;
