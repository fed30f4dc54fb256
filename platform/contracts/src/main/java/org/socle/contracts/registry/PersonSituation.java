package org.socle.contracts.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.Require;

/**
 * How a person lives, as far as it was asked.
 *
 * @param vitalStatus code of the list vital-status
 * @param maritalStatus code of the list marital-status
 * @param refugeeStatus code of the list refugee-status
 * @param education code of the highest level reached
 * @param workStatus code of the list work-status
 * @param workFormality FORMAL or INFORMAL
 * @param ruralWorker whether the main work is in the countryside
 * @param contributorySchemes codes of the branches of social insurance the person pays into; NONE when there is none
 * @param chronicIllness whether the person has a chronic illness
 * @param greatestDifficulty degree of the greatest difficulty, 1 none to 4 cannot do at all (Washington Group)
 */
public record PersonSituation(
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

    public PersonSituation {
        Require.codeOrAbsent(vitalStatus, "vital_status");
        Require.codeOrAbsent(maritalStatus, "marital_status");
        Require.codeOrAbsent(refugeeStatus, "refugee_status");
        Require.codeOrAbsent(education, "education");
        Require.codeOrAbsent(workStatus, "work_status");
        Require.codeOrAbsent(workFormality, "work_formality");
        if (contributorySchemes != null) {
            contributorySchemes = List.copyOf(contributorySchemes);
            contributorySchemes.forEach(code -> Require.code(code, "contributory_schemes"));
        }
        Require.that(
                greatestDifficulty == null || (greatestDifficulty >= 1 && greatestDifficulty <= 4),
                "greatest_difficulty must be 1 to 4");
    }
}
