package org.socle.enrollment.eligibility.domain;

/** A rule that was checked and can be applied. It is the same for the same facts, always. */
public interface EligibilityRule {

    Assessment assess(FactSheet facts);
}
