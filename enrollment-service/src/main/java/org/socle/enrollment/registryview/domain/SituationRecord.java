package org.socle.enrollment.registryview.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a person lives, in codes. What was not asked is absent. */
public record SituationRecord(
        @Nullable String vitalStatus,
        @Nullable String maritalStatus,
        @Nullable String refugeeStatus,
        @Nullable String education,
        @Nullable String workStatus,
        @Nullable String workFormality,
        @Nullable Boolean ruralWorker,
        @Nullable List<String> contributorySchemes,
        @Nullable Boolean chronicIllness,
        @Nullable Integer greatestDifficulty) {

    /** Nothing was asked. */
    public static final SituationRecord UNKNOWN =
            new SituationRecord(null, null, null, null, null, null, null, null, null, null);

    public SituationRecord {
        contributorySchemes = contributorySchemes == null ? null : List.copyOf(contributorySchemes);
    }
}
