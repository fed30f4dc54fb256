package org.socle.registry.intake.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.intake.domain.RowNotice;
import org.socle.web.language.Language;
import org.socle.web.problem.ProblemTexts;
import org.socle.web.problem.ProblemTexts.Part;

/**
 * A cell without effect of a row that had its effect otherwise.
 *
 * @param row number of the row in the list; the header is row 1
 * @param code does not change with the language
 */
@Schema(name = "RowNotice")
record RowNoticeView(
        @Schema(examples = "17") long row,
        @Schema(examples = "caregiver_ref") String column,

        @Schema(examples = "registry.import.row.caregiver-elsewhere")
        String code,

        @Schema(examples = "This caregiver is registered in another household, so nobody is named.")
        String detail,

        @Schema(examples = "Name another member of the household.")
        String fix) {

    static RowNoticeView of(RowNotice notice, Language language) {
        return new RowNoticeView(
                notice.number(),
                notice.column(),
                notice.code(),
                text(notice, language, Part.DETAIL),
                text(notice, language, Part.FIX));
    }

    private static String text(RowNotice notice, Language language, Part part) {
        return ProblemTexts.all().find(language, notice.code(), part).orElse(notice.code());
    }
}
