package org.socle.registry.directory.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.DirectoryIds;
import org.socle.registry.directory.domain.Organisation;
import org.socle.registry.directory.domain.OrganisationKind;

/**
 * An organisation.
 *
 * @param id absent when nothing was kept (validate_only)
 * @param closedAt when it ended to take part; absent while it does
 */
@Schema(name = "Organisation")
record OrganisationView(
        @Schema(examples = "org_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String id,

        @Schema(examples = "DGPSN") String code,
        @Schema(examples = "AGENCY") OrganisationKind kind,
        NamesView names,
        @Nullable Instant closedAt) {

    @Schema(name = "OrganisationNamesView")
    record NamesView(
            @Schema(examples = "Délégation générale à la protection sociale")
            String fr,

            @Schema(examples = "General Delegation for Social Protection")
            String en) {}

    static OrganisationView of(Organisation organisation) {
        return of(DirectoryIds.text(organisation.id()), organisation);
    }

    /** What a rehearsal answers: nothing has come to be that could have an id. */
    static OrganisationView planned(Organisation organisation) {
        return of(null, organisation);
    }

    private static OrganisationView of(@Nullable String id, Organisation organisation) {
        return new OrganisationView(
                id,
                organisation.code(),
                organisation.kind(),
                new NamesView(organisation.names().fr(), organisation.names().en()),
                organisation.closedAt());
    }
}
