package org.socle.registry.coverage.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.coverage.domain.CoverageGap;
import org.socle.registry.coverage.domain.GapReason;
import org.socle.registry.figure.web.TableWriter.Columns;
import org.socle.registry.scoring.domain.Category;

/**
 * A poor household that is in fewer programmes than it is to be in.
 *
 * @param members how many live in it
 * @param women how many of them are women or girls
 * @param programmes in how many it is now
 * @param entitled in how many it is to be
 */
@Schema(name = "CoverageGap")
record CoverageGapView(
        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String householdId,

        @Schema(examples = "SN-DK-03-01") String communeCode,
        @Schema(examples = "EXTREMELY_POOR") Category category,
        @Schema(examples = "12") int score,
        @Schema(examples = "6") int members,
        @Schema(examples = "3") int women,
        @Schema(examples = "0") int programmes,
        @Schema(examples = "1") int entitled,
        @Schema(examples = "[\"NEVER_ENROLLED\"]") List<GapReason> reasons) {

    static final Columns<CoverageGapView> COLUMNS = new Columns<>(
            List.of(
                    "household_id",
                    "commune_code",
                    "category",
                    "score",
                    "members",
                    "women",
                    "programmes",
                    "entitled",
                    "reasons"),
            gap -> List.of(
                    gap.householdId(),
                    gap.communeCode(),
                    gap.category(),
                    gap.score(),
                    gap.members(),
                    gap.women(),
                    gap.programmes(),
                    gap.entitled(),
                    String.join(" ", gap.reasons().stream().map(Enum::name).toList())));

    static CoverageGapView of(CoverageGap gap) {
        return new CoverageGapView(
                gap.householdId().text(),
                gap.commune(),
                gap.category(),
                gap.score(),
                gap.members(),
                gap.women(),
                gap.programmes(),
                gap.entitled(),
                gap.reasons());
    }
}
