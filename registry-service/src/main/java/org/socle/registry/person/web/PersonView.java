package org.socle.registry.person.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Disability;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.person.domain.Occupation;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.provenance.RegisteredBy;
import org.socle.registry.provenance.domain.Provenance;
import org.socle.registry.questionnaire.AnswerForms;
import org.socle.registry.questionnaire.domain.Answers;

/**
 * A person.
 *
 * @param socialNumber absent while in review
 * @param mergedInto the person that stands for this one; set when MERGED, seen when that person is out of sight
 * @param redirectedFrom the retired id that was asked for; this person stands for it
 * @param birthDate a day, a month or a year, as precisely as it is known
 */
@Schema(name = "Person")
record PersonView(
        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        RegistrationStatus status,
        @Nullable String mergedInto,
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

        @Schema(examples = "+221771234567") @Nullable String phone,
        @Schema(description = "Besides the main one") List<String> otherPhones,
        List<NationalIdView> nationalIds,
        List<Disability> disabilities,
        @Nullable Boolean pregnant,
        @Nullable Boolean attendsSchool,
        @Nullable Occupation occupation,
        @Schema(examples = "Fatou Sow") @Nullable String motherName,
        @Schema(examples = "Ousmane Ndiaye") @Nullable String fatherName,
        @Nullable BackgroundView background,
        @Nullable SituationView situation,

        @Schema(
                description = "What the person answers, by questionnaire and field",
                examples = "{\"school_access\": {\"walk_minutes\": 45}}")
        @Nullable
        Map<String, Map<String, Object>> questionnaireAnswers,

        @Schema(examples = "SN-DK-03-01") String communeCode,
        @Nullable LocalDate consentedOn,

        @Schema(description = "Where the registration came from; absent of the past") @Nullable
        RegisteredBy registeredBy,

        Instant registeredAt) {

    @Schema(name = "NationalId")
    record NationalIdView(NationalIdType type, String number) {
        static NationalIdView of(NationalId id) {
            return new NationalIdView(id.type(), id.number());
        }

        @Override
        public String toString() {
            return "NationalIdView[" + type + "]";
        }
    }

    static PersonView of(Person person, List<Answers> answers, @Nullable Provenance provenance) {
        var details = person.details();
        BirthDate birth = details.birth();
        PersonId into = person.mergedInto();
        var household = person.householdId();
        return new PersonView(
                person.id().text(),
                person.status(),
                into == null ? null : into.text(),
                null,
                person.socialNumber(),
                household == null ? null : new HouseholdId(household).text(),
                person.relationship(),
                details.givenNames(),
                details.familyName(),
                details.sex(),
                birth == null ? null : birth.text(),
                birth != null && birth.estimated() ? true : null,
                details.phone(),
                details.otherPhones(),
                details.nationalIds().stream().map(NationalIdView::of).toList(),
                details.disabilities().stream().sorted().toList(),
                details.pregnant(),
                details.attendsSchool(),
                details.occupation(),
                details.motherName(),
                details.fatherName(),
                BackgroundView.of(details.background()),
                SituationView.of(details.situation()),
                answers.isEmpty() ? null : AnswerForms.view(answers),
                person.communeCode(),
                person.consentedOn(),
                RegisteredBy.of(provenance),
                person.registeredAt());
    }

    /** The same person, saying that another id was asked for. */
    PersonView askedFor(String asked) {
        return new PersonView(
                id,
                status,
                mergedInto,
                asked.equals(id) ? null : asked,
                socialNumber,
                householdId,
                relationship,
                givenNames,
                familyName,
                sex,
                birthDate,
                birthDateEstimated,
                phone,
                otherPhones,
                nationalIds,
                disabilities,
                pregnant,
                attendsSchool,
                occupation,
                motherName,
                fatherName,
                background,
                situation,
                questionnaireAnswers,
                communeCode,
                consentedOn,
                registeredBy,
                registeredAt);
    }

    @Override
    public String toString() {
        return "PersonView[" + id + "]";
    }
}
