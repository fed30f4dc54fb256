package org.socle.registry.committee.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.committee.domain.Member;
import org.socle.registry.committee.domain.SessionRecord;
import org.socle.registry.directory.DirectoryIds;
import org.socle.registry.directory.domain.CommitteeRole;

/**
 * What is recorded of a session.
 *
 * @param number 1 for the first record; the last one counts
 * @param voters how many held a seat with a vote on the day
 * @param needed how many of them had to be present
 * @param votersPresent how many of them were
 * @param reason why an earlier record was corrected; absent of the first
 * @param recordedBy user name
 */
@Schema(name = "CommitteeSessionRecord")
record SessionRecordView(
        @Schema(examples = "1") int number,
        List<MemberView> present,
        @Schema(examples = "5") int voters,
        @Schema(examples = "3") int needed,
        @Schema(examples = "4") int votersPresent,
        @Schema(examples = "true") boolean quorum,

        @Schema(examples = "La présidente ouvre la séance à 9 heures.")
        String minutes,

        @Nullable String reason,
        Instant recordedAt,
        @Schema(examples = "awa.ndiaye") String recordedBy) {

    /**
     * Somebody who holds, or held, a seat on the day of a session.
     *
     * @param holder user name
     */
    @Schema(name = "CommitteeMember")
    record MemberView(
            @Schema(examples = "seat_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String seatId,

            @Schema(examples = "CIVIL_SOCIETY") CommitteeRole role,
            @Schema(examples = "awa.ndiaye") String holder) {

        static MemberView of(Member member) {
            return new MemberView(DirectoryIds.text(member.seat()), member.role(), member.holder());
        }
    }

    static SessionRecordView of(SessionRecord record) {
        return new SessionRecordView(
                record.number(),
                record.present().stream().map(MemberView::of).toList(),
                record.voters(),
                record.needed(),
                record.votersPresent(),
                record.hasQuorum(),
                record.minutes(),
                record.correctedFor().orElse(null),
                record.at(),
                record.by());
    }

    @Override
    public String toString() {
        return "SessionRecordView[" + number + "]";
    }
}
