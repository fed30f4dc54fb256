package org.socle.registry.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.Disability;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.person.domain.Occupation;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;

/**
 * A person to register in a household.
 *
 * @param birthDate a day, a month or a year, as precisely as it is known
 * @param phone the main one, as written; brought to E.164, as are the others
 * @param disabilities domains with at least a lot of difficulty, where the degree was not asked
 * @param motherName given and family names as one text; the same for the father
 */
@Schema(name = "MemberRequest")
record MemberRequest(
        @Schema(examples = "HEAD") @NotNull Relationship relationship,
        @Schema(examples = "Awa") @NotBlank @Size(max = 200) String givenNames,

        @Schema(examples = "Ndiaye") @NotBlank @Size(max = 200)
        String familyName,

        @Schema(examples = "FEMALE") @NotNull Sex sex,

        @Schema(examples = "1987-03") @Nullable @Size(max = 10)
        String birthDate,

        @Schema(description = "Whether the year or month is a guess") @Nullable
        Boolean birthDateEstimated,

        @Schema(examples = "77 123 45 67") @Nullable @Size(max = 40)
        String phone,

        @Schema(description = "Besides the main one") @Nullable @Size(max = 5)
        List<@NotBlank @Size(max = 40) String> otherPhones,

        @Nullable @Size(max = 9) List<@Valid @NotNull NationalIdRequest> nationalIds,
        @Nullable @Size(max = 6) List<@NotNull Disability> disabilities,
        @Nullable Boolean pregnant,
        @Nullable Boolean attendsSchool,
        @Schema(examples = "FARMER") @Nullable Occupation occupation,

        @Schema(examples = "Fatou Sow") @Nullable @Size(max = 200)
        String motherName,

        @Schema(examples = "Ousmane Ndiaye") @Nullable @Size(max = 200)
        String fatherName,

        @Nullable @Valid BackgroundRequest background,
        @Nullable @Valid SituationRequest situation,

        @Schema(
                description = "What the person answers, by questionnaire and field: GET /v1/questionnaires",
                examples = "{\"school_access\": {\"walk_minutes\": 45}}")
        @Nullable
        @Size(max = 20)
        Map<String, @NotNull Map<String, Object>> questionnaireAnswers) {

    /** The number of an identity document. */
    @Schema(name = "NationalIdRequest")
    record NationalIdRequest(
            @Schema(examples = "NIN") @NotNull NationalIdType type,

            @Schema(examples = "2198703312345") @NotBlank @Size(max = 40)
            String number) {
        @Override
        public String toString() {
            return "NationalIdRequest[" + type + "]";
        }
    }

    @Override
    public String toString() {
        return "MemberRequest[hidden]";
    }
}
