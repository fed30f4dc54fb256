package org.socle.benefits.entitlement.domain;

import org.socle.benefits.programme.domain.BeneficiaryKind;

/**
 * Who receives, without a name. Ids are text as their owners write them.
 *
 * @param householdId the household; for a household, the same as {@code id}
 * @param territoryNo the commune's number, by which rows are cut
 */
public record Recipient(BeneficiaryKind kind, String id, String householdId, String communeCode, int territoryNo) {

    /** Says nothing of who it is. */
    @Override
    public String toString() {
        return "Recipient[" + kind + " in " + communeCode + "]";
    }
}
