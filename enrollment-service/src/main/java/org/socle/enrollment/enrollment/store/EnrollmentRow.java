package org.socle.enrollment.enrollment.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.database.Params;
import org.socle.enrollment.database.Row;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.enrollment.domain.BeneficiaryRef;
import org.socle.enrollment.enrollment.domain.Candidate;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.EnrollmentId;
import org.socle.enrollment.enrollment.domain.ExitReason;
import org.socle.enrollment.enrollment.domain.ReviewReason;
import org.socle.enrollment.enrollment.domain.SuspensionReason;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.WaitingReason;

/** An enrollment as its row. */
final class EnrollmentRow {

    static final String SELECT = """
            SELECT id, programme_id, unit, beneficiary_id, household_id, commune_code, territory_no, state, state_reason,
                   position, review_reason, rank, registered_at, facts_hash, household_size, eligible_members, state_at,
                   enrolled_at, version
              FROM enrollment
            """;

    private EnrollmentRow() {}

    static Enrollment read(Row row) throws SQLException {
        var id = new EnrollmentId(row.uuid("id"));
        var candidate = candidate(row);
        var version = row.number("version");
        var since = row.instant("state_at");
        return switch (row.code(Enrollment.State.class, "state")) {
            case PROPOSED -> new Enrollment.Proposed(id, candidate, since, version);
            case WAITLISTED ->
                new Enrollment.Waitlisted(
                        id,
                        candidate,
                        row.code(WaitingReason.class, "state_reason"),
                        row.maybeInteger("position"),
                        since,
                        version);
            case ENROLLED -> new Enrollment.Enrolled(id, candidate, row.instant("enrolled_at"), version);
            case SUSPENDED ->
                new Enrollment.Suspended(
                        id,
                        candidate,
                        row.instant("enrolled_at"),
                        row.code(SuspensionReason.class, "state_reason"),
                        since,
                        version);
            case EXITED ->
                new Enrollment.Exited(id, candidate, row.code(ExitReason.class, "state_reason"), since, version);
        };
    }

    static Params params(Enrollment enrollment) {
        var candidate = enrollment.candidate();
        return Params.of("id", enrollment.id().value())
                .and("programme", candidate.programme().value())
                .and("unit", candidate.who().unit())
                .and("beneficiary", candidate.who().id())
                .and("household", candidate.who().household())
                .and("commune", candidate.commune())
                .and("territory", candidate.territory())
                .and("state", enrollment.state())
                .and("stateReason", enrollment.stateReason())
                .and("position", position(enrollment))
                .and("review", candidate.review())
                .and("rank", candidate.rank())
                .and("registeredAt", candidate.registeredAt())
                .and("factsHash", candidate.factsHash())
                .and("householdSize", candidate.householdSize())
                .and("eligibleMembers", candidate.eligibleMembers())
                .and("stateAt", enrollment.since())
                .and("enrolledAt", enrollment.placedAt())
                .and("version", enrollment.version());
    }

    private static @Nullable Integer position(Enrollment enrollment) {
        return enrollment instanceof Enrollment.Waitlisted waiting
                        && waiting.position().isPresent()
                ? waiting.position().getAsInt()
                : null;
    }

    private static Candidate candidate(Row row) throws SQLException {
        return new Candidate(
                new ProgrammeId(row.uuid("programme_id")),
                new BeneficiaryRef(row.code(Unit.class, "unit"), row.uuid("beneficiary_id"), row.uuid("household_id")),
                row.text("commune_code"),
                row.integer("territory_no"),
                row.decimal("rank"),
                row.instant("registered_at"),
                row.text("facts_hash"),
                row.integer("household_size"),
                row.integer("eligible_members"),
                row.maybeText("review_reason").map(ReviewReason::valueOf));
    }
}
