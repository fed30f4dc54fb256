package org.socle.registry.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.DirectoryProblems;
import org.socle.registry.directory.ManageSeats.Draft;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.directory.domain.CommitteeRole;
import org.socle.registry.directory.domain.Holding;

/**
 * A seat in a committee, whole.
 *
 * @param territory code of an area inside one's own territory; never changes, as committee and role
 * @param holder user name; absent while the seat is free
 * @param from the first day of who holds it
 * @param to the last day; absent when none is set
 */
@Schema(name = "CommitteeSeatRequest")
record SeatRequest(
        @NotNull @Schema(examples = "SOCIAL_PROTECTION") Committee committee,
        @NotNull @Schema(examples = "CIVIL_SOCIETY") CommitteeRole role,

        @NotBlank @Size(max = 40) @Schema(examples = "SN-DK-01")
        String territory,

        @Schema(examples = "awa.ndiaye") @Nullable @Size(min = 3, max = 100) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
        String holder,

        @NotNull @Schema(examples = "2026-11-22") LocalDate from,

        @Schema(examples = "2029-11-21") @Nullable LocalDate to) {

    static final String EXAMPLE = """
            {
              "committee": "SOCIAL_PROTECTION",
              "role": "CIVIL_SOCIETY",
              "territory": "SN-DK-01",
              "holder": "awa.ndiaye",
              "from": "2026-11-22",
              "to": "2029-11-21"
            }
            """;

    Draft draft() {
        if (to != null && to.isBefore(from)) {
            throw DirectoryProblems.field("/to", DirectoryProblems.ENDS_BEFORE_START);
        }
        return new Draft(committee, role, territory, new Holding(holder, from, to));
    }
}
