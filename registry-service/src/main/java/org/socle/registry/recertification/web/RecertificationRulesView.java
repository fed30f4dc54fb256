package org.socle.registry.recertification.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.recertification.domain.RecertificationRules;
import org.socle.registry.recertification.web.RecertificationRulesRequest.RuleRequest;

/**
 * The rules in force.
 *
 * @param version 0 before anybody made a rule
 * @param months the term of households that no rule names
 */
@Schema(name = "RecertificationRules")
record RecertificationRulesView(
        int version, @Schema(examples = "24") int months, List<RuleRequest> rules) {

    static RecertificationRulesView of(RecertificationRules rules) {
        return new RecertificationRulesView(
                rules.version(),
                rules.months(),
                rules.rules().stream().map(RuleRequest::of).toList());
    }
}
