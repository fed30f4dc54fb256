package org.socle.registry.search.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.matching.domain.model.Explanation;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.search.SearchPersons.Found;
import org.socle.registry.search.domain.Hit;
import org.socle.web.language.Languages;

/**
 * As much of a person as tells namesakes apart; the rest is read from the person itself.
 *
 * @param redirectedFrom the retired person found; this one stands for them
 * @param score what all fields weigh together, in bits: one more doubles the odds; absent when the search was exact
 * @param agreement how far each field agrees; empty when the search was exact
 */
@Schema(name = "FoundPerson")
record FoundPersonView(
        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        RegistrationStatus status,
        @Nullable String redirectedFrom,
        @Schema(examples = "483920571646") @Nullable String socialNumber,

        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String householdId,

        @Nullable Relationship relationship,
        @Schema(examples = "Awa") String givenNames,
        @Schema(examples = "Ndiaye") String familyName,
        Sex sex,
        @Schema(examples = "1987-03") @Nullable String birthDate,

        @Schema(description = "Present and true when it is a guess") @Nullable
        Boolean birthDateEstimated,

        @Schema(examples = "SN-DK-03-01") String communeCode,
        @Schema(examples = "15.81") @Nullable BigDecimal score,
        List<AgreementView> agreement) {

    /**
     * @param level code of the agreement reached
     * @param says the level in words
     * @param bits what the field adds to the score, or takes from it
     */
    @Schema(name = "FieldAgreement")
    record AgreementView(
            @Schema(examples = "names") String field,
            @Schema(examples = "BOTH_ALIKE") String level,
            @Schema(examples = "names that sound the same") String says,
            @Schema(examples = "9.64") BigDecimal bits) {

        static AgreementView of(Hit.Agreement agreement, Explanation words) {
            return new AgreementView(
                    agreement.field(),
                    agreement.level().name(),
                    words.phrase(agreement.field(), agreement.level()),
                    rounded(agreement.bits()));
        }
    }

    static FoundPersonView of(Found found) {
        Person person = found.person();
        var details = person.details();
        BirthDate birth = details.birth();
        var household = person.householdId();
        Explanation words = Explanation.in(Languages.current().locale());
        return new FoundPersonView(
                person.id().text(),
                person.status(),
                found.redirectedFrom().map(PersonId::text).orElse(null),
                person.socialNumber(),
                household == null ? null : new HouseholdId(household).text(),
                person.relationship(),
                details.givenNames(),
                details.familyName(),
                details.sex(),
                birth == null ? null : birth.text(),
                birth != null && birth.estimated() ? true : null,
                person.communeCode(),
                found.hit().map(hit -> rounded(hit.score())).orElse(null),
                found.hit().stream()
                        .flatMap(hit -> hit.agreements().stream())
                        .map(each -> AgreementView.of(each, words))
                        .toList());
    }

    private static BigDecimal rounded(double bits) {
        return BigDecimal.valueOf(bits).setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return "FoundPersonView[" + id + "]";
    }
}
