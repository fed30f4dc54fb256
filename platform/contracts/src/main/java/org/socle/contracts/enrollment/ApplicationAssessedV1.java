package org.socle.contracts.enrollment;

import java.time.Instant;
import java.util.List;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.Require;

/**
 * An application has been assessed against the active rule.
 *
 * @param applicationId the application
 * @param programmeId the programme
 * @param beneficiary for whom
 * @param ruleVersion the version of the rule that decided
 * @param outcome what it said
 * @param reasons reason codes; at least one when refused
 * @param communeCode the commune of the household
 * @param assessedAt when
 */
public record ApplicationAssessedV1(
        String applicationId,
        String programmeId,
        Beneficiary beneficiary,
        int ruleVersion,
        AssessmentOutcome outcome,
        List<String> reasons,
        String communeCode,
        Instant assessedAt)
        implements ApplicationEvent {

    public ApplicationAssessedV1 {
        Require.id(applicationId, "application_id");
        Require.id(programmeId, "programme_id");
        Require.present(beneficiary, "beneficiary");
        Require.that(ruleVersion >= 1, "rule_version must be at least 1");
        Require.present(outcome, "outcome");
        reasons = List.copyOf(reasons);
        reasons.forEach(code -> Require.code(code, "reasons"));
        Require.area(communeCode, "commune_code");
        Require.present(assessedAt, "assessed_at");
        Require.that(outcome == AssessmentOutcome.ELIGIBLE || !reasons.isEmpty(), "a refusal needs reasons");
    }

    @Override
    public String aggregateId() {
        return applicationId;
    }
}
