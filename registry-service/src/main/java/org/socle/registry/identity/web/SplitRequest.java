package org.socle.registry.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.identity.SplitPerson;
import org.socle.registry.person.domain.Relationship;

/**
 * Who turned out to be two.
 *
 * @param sourceRecords the statements that are about the other person
 * @param leaving where the new person lives; in no household unless told
 * @param staying where the person in the address lives from now on; where they did unless told
 * @param reason why, for whoever looks later
 */
@Schema(name = "SplitRequest")
record SplitRequest(
        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 40) String> sourceRecords,
        @Nullable @Valid PlaceRequest leaving,
        @Nullable @Valid PlaceRequest staying,

        @Schema(examples = "Twin sisters; both were present") @NotBlank @Size(max = 500)
        String reason) {

    static final String EXAMPLE = """
            {"source_records": ["src_0192f0c1b2c37d4e8f90a1b2c3d4e5f6"],
             "leaving": {"household_id": "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6", "relationship": "SIBLING"},
             "reason": "Twin sisters; both were present"}
            """;

    /** A place in a household. */
    @Schema(name = "PlaceRequest")
    record PlaceRequest(
            @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @NotBlank @Size(max = 40)
            String householdId,

            @Schema(examples = "SIBLING") @NotNull Relationship relationship) {

        SplitPerson.Place place() {
            return new SplitPerson.Place(householdId, relationship);
        }
    }

    SplitPerson.Wish wish() {
        return new SplitPerson.Wish(
                sourceRecords,
                leaving == null ? null : leaving.place(),
                staying == null ? null : staying.place(),
                reason);
    }
}
