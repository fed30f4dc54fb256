package org.socle.enrollment.assessment.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.eligibility.domain.Finding;

@Schema(name = "CriterionResult")
record CriterionView(
        @Schema(examples = "NO_CHILD_UNDER_5") String code,

        Finding finding,

        @Schema(description = "In the caller's language") String explanation,

        @Schema(description = "By the name rules use", examples = "[\"members.age_years\"]")
        List<String> missingFacts,

        @Schema(
                description =
                        "The registry's own questions it asks, in the caller's language; absent where it asks none",
                examples = "[\"Minutes on foot to school\"]")
        @Nullable
        List<String> questions) {}
