package org.socle.registry.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.ContributoryScheme;
import org.socle.registry.person.domain.Difficulty;
import org.socle.registry.person.domain.Disability;
import org.socle.registry.person.domain.Education;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.RefugeeStatus;
import org.socle.registry.person.domain.VitalStatus;
import org.socle.registry.person.domain.WorkFormality;
import org.socle.registry.person.domain.WorkStatus;

/**
 * How a person lives; leave out what was not asked.
 *
 * @param difficulties answers to the Washington Group Short Set; from a lot of difficulty on a domain is a disability
 */
@Schema(name = "SituationRequest")
record SituationRequest(
        @Nullable VitalStatus vitalStatus,
        @Nullable MaritalStatus maritalStatus,
        @Nullable RefugeeStatus refugeeStatus,
        @Nullable Education education,
        @Nullable WorkStatus workStatus,
        @Nullable WorkFormality workFormality,
        @Nullable Boolean ruralWorker,

        @Schema(description = "NONE alone when it was asked and there is none") @Nullable @Size(max = 10)
        List<@NotNull ContributoryScheme> contributorySchemes,

        @Nullable Boolean chronicIllness,

        @Nullable @Size(max = 6) List<@Valid @NotNull DifficultyRequest> difficulties,

        @Schema(description = "Only with the vital status DECEASED", examples = "2026-11-02") @Nullable
        LocalDate deathDate) {

    /** One answer of the Washington Group Short Set. */
    @Schema(name = "DifficultyRequest")
    record DifficultyRequest(
            @Schema(examples = "WALKING") @NotNull Disability domain,

            @Schema(examples = "A_LOT_OF_DIFFICULTY") @NotNull
            Difficulty difficulty) {
        @Override
        public String toString() {
            return "DifficultyRequest[hidden]";
        }
    }

    /** The last answer of a domain counts. */
    Map<Disability, Difficulty> degrees() {
        Map<Disability, Difficulty> degrees = new EnumMap<>(Disability.class);
        if (difficulties != null) {
            difficulties.forEach(each -> degrees.put(each.domain(), each.difficulty()));
        }
        return degrees;
    }

    @Override
    public String toString() {
        return "SituationRequest[hidden]";
    }
}
