package org.socle.registry.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.identity.IdentityIds;
import org.socle.registry.identity.SeeIdentity;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.source.domain.SourceRecord;

/**
 * What was said of a person.
 *
 * @param personId who stands for the one that was asked for
 * @param hidden how many more statements there are, outside one's territory
 */
@Schema(name = "SourceRecords")
record SourceRecordsView(
        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String personId,

        List<SourceRecordView> items,
        int hidden) {

    /**
     * A statement of a source.
     *
     * @param firstPersonId the person it was first attached to
     * @param householdId the household in which the source saw the person
     * @param founding whether what it says is registered, or only kept
     * @param said what it says; absent for old statements nobody has needed since
     */
    @Schema(name = "SourceRecord")
    record SourceRecordView(
            @Schema(examples = "src_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String id,

            String firstPersonId,
            @Nullable String householdId,
            @Schema(examples = "NGO-DEMO") String organisation,
            @Schema(examples = "kobo-2026") String source,
            boolean founding,
            Instant recordedAt,
            @Nullable SaidView said) {

        static SourceRecordView of(SeeIdentity.SeenRecord seen) {
            SourceRecord record = seen.record();
            UUID household = record.householdId();
            PersonDetails details = record.details();
            return new SourceRecordView(
                    IdentityIds.record(record.id()),
                    new PersonId(record.personId()).text(),
                    household == null ? null : new HouseholdId(household).text(),
                    record.organisation(),
                    record.source(),
                    seen.founding(),
                    record.recordedAt(),
                    details == null ? null : SaidView.of(details));
        }
    }

    static SourceRecordsView of(SeeIdentity.Seen seen) {
        return new SourceRecordsView(
                new PersonId(seen.person()).text(),
                seen.records().stream().map(SourceRecordView::of).toList(),
                seen.hidden());
    }
}
