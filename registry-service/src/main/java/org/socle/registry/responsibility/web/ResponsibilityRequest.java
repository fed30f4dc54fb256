package org.socle.registry.responsibility.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.DirectoryProblems;
import org.socle.registry.responsibility.ManageResponsibilities.Draft;
import org.socle.registry.responsibility.ResponsibilityProblems;
import org.socle.registry.responsibility.domain.Part;
import org.socle.registry.responsibility.domain.ProgrammeFunction;

/**
 * What an organisation is to do.
 *
 * @param programme code of the programme
 * @param organisation code of an organisation of the directory
 * @param territory code of an area inside one's own territory; it holds in every area inside too
 * @param mandate the text it rests on
 * @param to the last day; absent when none is set
 */
@Schema(name = "ResponsibilityRequest")
record ResponsibilityRequest(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}") @Schema(examples = "FAMILY_GRANT")
        String programme,

        @NotNull @Schema(examples = "PAYMENT") ProgrammeFunction function,

        @NotBlank @Size(max = 40) @Schema(examples = "DGPSN")
        String organisation,

        @NotBlank @Size(max = 40) @Schema(examples = "SN-DK")
        String territory,

        @NotNull @Schema(examples = "ACCOUNTABLE") Part part,

        @Nullable @Size(max = 300) @Schema(examples = "Decree 2021-1052")
        String mandate,

        @NotNull @Schema(examples = "2026-01-01") LocalDate from,
        @Schema(examples = "2028-12-31") @Nullable LocalDate to) {

    static final String EXAMPLE = """
            {
              "programme": "FAMILY_GRANT",
              "function": "PAYMENT",
              "organisation": "DGPSN",
              "territory": "SN-DK",
              "part": "ACCOUNTABLE",
              "mandate": "Decree 2021-1052",
              "from": "2026-01-01"
            }
            """;

    Draft draft() {
        if (to != null && to.isBefore(from)) {
            throw DirectoryProblems.field("/to", ResponsibilityProblems.ENDS_BEFORE_START);
        }
        return new Draft(programme, function, organisation, territory, part, mandate, from, to);
    }
}
