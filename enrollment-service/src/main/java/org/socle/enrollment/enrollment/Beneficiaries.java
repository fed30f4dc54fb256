package org.socle.enrollment.enrollment;

import java.util.Optional;
import java.util.UUID;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.BeneficiaryKind;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.enrollment.domain.BeneficiaryRef;
import org.socle.kit.id.Ids;

/** Households and persons by the ids the registry gave them, {@code hh_…} and {@code per_…}. */
public final class Beneficiaries {

    private static final String HOUSEHOLD = "hh";
    private static final String PERSON = "per";

    private Beneficiaries() {}

    public static Beneficiary told(BeneficiaryRef who) {
        return new Beneficiary(BeneficiaryKind.valueOf(who.unit().name()), idText(who), householdText(who.household()));
    }

    public static String idText(BeneficiaryRef who) {
        return who.unit() == Unit.HOUSEHOLD ? householdText(who.id()) : Ids.toText(PERSON, who.id());
    }

    public static String householdText(UUID household) {
        return Ids.toText(HOUSEHOLD, household);
    }

    /** The household's or person's id; empty when the text is neither. */
    public static Optional<UUID> parse(String text) {
        return Ids.parse(HOUSEHOLD, text).or(() -> Ids.parse(PERSON, text));
    }

    public static UUID household(String text) {
        return Ids.toUuid(HOUSEHOLD, text);
    }

    public static UUID person(String text) {
        return Ids.toUuid(PERSON, text);
    }
}
