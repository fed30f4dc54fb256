package org.socle.enrollment.enrollment.domain;

import java.util.UUID;
import org.socle.enrollment.eligibility.domain.Unit;

/**
 * Who is meant: a household, or one person of it.
 *
 * @param unit a household or a person
 * @param id the household's or the person's id
 * @param household the household's id
 */
public record BeneficiaryRef(Unit unit, UUID id, UUID household) {

    public static BeneficiaryRef household(UUID id) {
        return new BeneficiaryRef(Unit.HOUSEHOLD, id, id);
    }

    public static BeneficiaryRef person(UUID id, UUID household) {
        return new BeneficiaryRef(Unit.PERSON, id, household);
    }
}
