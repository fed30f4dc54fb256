package org.socle.contracts;

/**
 * Who an assessment, an enrollment or an entitlement is for.
 *
 * @param kind whether a household or one person benefits
 * @param id the household's or the person's id
 * @param householdId the household; for a household, the same as {@code id}
 */
public record Beneficiary(BeneficiaryKind kind, String id, String householdId) {

    public Beneficiary {
        Require.present(kind, "kind");
        Require.id(id, "id");
        Require.id(householdId, "household_id");
        Require.that(
                kind != BeneficiaryKind.HOUSEHOLD || id.equals(householdId),
                "household_id must be the id of a beneficiary that is a household");
    }
}
