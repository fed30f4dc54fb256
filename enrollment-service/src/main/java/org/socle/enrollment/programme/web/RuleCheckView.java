package org.socle.enrollment.programme.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.enrollment.programme.RuleImpact;

/**
 * What a rule would change.
 *
 * @param assessed how many beneficiaries were looked at
 * @param eligible how many of them the rule takes in
 * @param incomplete how many lack a fact it needs
 * @param gain how many become eligible
 * @param lose how many are no longer eligible
 * @param everybody false when only the first households were looked at
 */
@Schema(name = "RuleCheck")
record RuleCheckView(long assessed, long eligible, long incomplete, long gain, long lose, boolean everybody) {

    static RuleCheckView of(RuleImpact.Impact impact) {
        return new RuleCheckView(
                impact.assessed(),
                impact.eligible(),
                impact.incomplete(),
                impact.gain(),
                impact.lose(),
                impact.everybody());
    }
}
