package org.socle.enrollment.assessment.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.assessment.ApplicationIds;
import org.socle.enrollment.assessment.domain.Application;
import org.socle.enrollment.eligibility.domain.Assessment;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.enrollment.BeneficiaryView;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.web.language.Language;

/**
 * What a programme's rule says about one beneficiary.
 *
 * @param outcome INCOMPLETE when a fact is missing and it could still go either way
 * @param explanation the outcome in the caller's language
 * @param criteria why, and why not
 * @param rank the number waiting lists are ordered by, the lowest first; only when eligible
 * @param eligibleMembers members that count for the benefit; only when eligible
 * @param factsHash the same for the same facts
 */
@Schema(name = "Assessment")
record AssessmentView(
        @Schema(examples = "app_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        String programmeId,
        BeneficiaryView beneficiary,
        String communeCode,
        int ruleVersion,
        Outcome outcome,
        String explanation,
        List<CriterionView> criteria,
        @Nullable Double rank,
        @Nullable Integer eligibleMembers,
        String factsHash,
        Instant assessedAt) {

    static AssessmentView of(Application application, Explanations explanations, Language language) {
        var eligible = application.assessment() instanceof Assessment.Eligible yes ? yes : null;
        return new AssessmentView(
                ApplicationIds.text(application.id()),
                ProgrammeIds.text(application.programme()),
                BeneficiaryView.of(application.who()),
                application.commune(),
                application.ruleVersion(),
                application.assessment().outcome(),
                explanations.of(application.assessment().outcome(), language.locale()),
                explanations.of(application, language.locale()),
                eligible == null ? null : eligible.rank(),
                eligible == null ? null : eligible.eligibleMembers(),
                application.factsHash(),
                application.assessedAt());
    }
}
