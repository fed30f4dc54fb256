package org.socle.contracts.enrollment;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * A version of the eligibility rule decides from now on.
 *
 * @param programmeId the programme
 * @param ruleVersion the version
 * @param activatedAt when
 */
public record ProgrammeRuleActivatedV1(String programmeId, int ruleVersion, Instant activatedAt)
        implements ProgrammeEvent {

    public ProgrammeRuleActivatedV1 {
        Require.id(programmeId, "programme_id");
        Require.that(ruleVersion >= 1, "rule_version must be at least 1");
        Require.present(activatedAt, "activated_at");
    }

    @Override
    public String aggregateId() {
        return programmeId;
    }
}
