package org.socle.enrollment.assessment.domain;

import java.time.Instant;
import org.socle.enrollment.eligibility.domain.Assessment;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.enrollment.domain.BeneficiaryRef;
import org.socle.enrollment.programme.domain.ProgrammeId;

/**
 * What a programme's rule says about one beneficiary.
 *
 * @param id the application; the same for as long as programme and beneficiary are
 * @param programme the programme
 * @param who the household or person
 * @param commune code of the commune
 * @param territory number of the commune
 * @param ruleVersion the version of the rule that was applied
 * @param factsHash fingerprint of the facts it was applied to
 * @param assessment what it said
 * @param householdSize members of the household
 * @param registeredAt when the registry first knew the beneficiary
 * @param assessedAt when it was applied
 */
public record Application(
        ApplicationId id,
        ProgrammeId programme,
        BeneficiaryRef who,
        String commune,
        int territory,
        int ruleVersion,
        String factsHash,
        Assessment assessment,
        int householdSize,
        Instant registeredAt,
        Instant assessedAt) {

    /** The same finding under the id the application already has. */
    public Application as(ApplicationId known) {
        return new Application(
                known,
                programme,
                who,
                commune,
                territory,
                ruleVersion,
                factsHash,
                assessment,
                householdSize,
                registeredAt,
                assessedAt);
    }

    /** Whether there is nothing new in this one, compared with the one before. */
    public boolean saysTheSameAs(Application before) {
        return ruleVersion == before.ruleVersion
                && factsHash.equals(before.factsHash)
                && assessment.equals(before.assessment)
                && who.equals(before.who)
                && commune.equals(before.commune);
    }

    /** Whether others have to be told. A deferral is not told: nothing has been decided. */
    public boolean isNewsAfter(Application before) {
        return assessment.outcome() != Outcome.INCOMPLETE
                && (ruleVersion != before.ruleVersion
                        || assessment.outcome() != before.assessment.outcome()
                        || !assessment.reasons().equals(before.assessment.reasons())
                        || !who.equals(before.who)
                        || !commune.equals(before.commune));
    }
}
