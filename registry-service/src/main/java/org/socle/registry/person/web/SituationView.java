package org.socle.registry.person.web;

import java.time.LocalDate;
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
import org.socle.registry.person.domain.Situation;
import org.socle.registry.person.domain.VitalStatus;
import org.socle.registry.person.domain.WorkFormality;
import org.socle.registry.person.domain.WorkStatus;

/** How a person lives, as far as it was asked. */
@Schema(name = "Situation")
record SituationView(
        @Nullable VitalStatus vitalStatus,
        @Nullable MaritalStatus maritalStatus,
        @Nullable RefugeeStatus refugeeStatus,
        @Nullable Education education,
        @Nullable WorkStatus workStatus,
        @Nullable WorkFormality workFormality,
        @Nullable Boolean ruralWorker,
        List<ContributoryScheme> contributorySchemes,
        @Nullable Boolean chronicIllness,
        List<DifficultyView> difficulties,
        @Schema(examples = "2026-11-02") @Nullable LocalDate deathDate) {

    /** One answer of the Washington Group Short Set. */
    @Schema(name = "Difficulty")
    record DifficultyView(Disability domain, Difficulty difficulty) {}

    static @Nullable SituationView of(Situation situation) {
        return situation.equals(Situation.UNKNOWN)
                ? null
                : new SituationView(
                        situation.vitalStatus(),
                        situation.maritalStatus(),
                        situation.refugeeStatus(),
                        situation.education(),
                        situation.workStatus(),
                        situation.workFormality(),
                        situation.ruralWorker(),
                        situation.contributorySchemes().stream().sorted().toList(),
                        situation.chronicIllness(),
                        situation.difficulties().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(each -> new DifficultyView(each.getKey(), each.getValue()))
                                .toList(),
                        situation.deathDate());
    }

    @Override
    public String toString() {
        return "SituationView[hidden]";
    }
}
