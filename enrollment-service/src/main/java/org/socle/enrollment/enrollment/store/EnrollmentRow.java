package org.socle.enrollment.enrollment.store;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
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
import org.socle.kit.sql.Row;
import org.socle.kit.sql.SqlStatement;

/** An enrollment as its row. */
final class EnrollmentRow {

    static final String SELECT = """
            SELECT id, programme_id, unit, beneficiary_id, household_id, commune_code, territory_no, state, state_reason,
                   position, review_reason, rank, registered_at, facts_hash, household_size, eligible_members, state_at,
                   enrolled_at, version
              FROM enrollment
            """;

    private EnrollmentRow() {}

    static Enrollment read(Row row) {
        var id = new EnrollmentId(row.uuid("id"));
        var candidate = candidate(row);
        var version = row.number("version");
        var since = row.instant("state_at");
        return switch (row.constant("state", Enrollment.State.class)) {
            case PROPOSED -> new Enrollment.Proposed(id, candidate, since, version);
            case WAITLISTED ->
                new Enrollment.Waitlisted(
                        id,
                        candidate,
                        row.constant("state_reason", WaitingReason.class),
                        position(row),
                        since,
                        version);
            case ENROLLED -> new Enrollment.Enrolled(id, candidate, row.instant("enrolled_at"), version);
            case SUSPENDED ->
                new Enrollment.Suspended(
                        id,
                        candidate,
                        row.instant("enrolled_at"),
                        row.constant("state_reason", SuspensionReason.class),
                        since,
                        version);
            case EXITED ->
                new Enrollment.Exited(id, candidate, row.constant("state_reason", ExitReason.class), since, version);
        };
    }

    static void set(SqlStatement statement, Enrollment enrollment) {
        var candidate = enrollment.candidate();
        statement
                .with("id", enrollment.id().value())
                .with("programme", candidate.programme().value())
                .with("unit", candidate.who().unit())
                .with("beneficiary", candidate.who().id())
                .with("household", candidate.who().household())
                .with("commune", candidate.commune())
                .with("territory", candidate.territory())
                .with("state", enrollment.state())
                .with("state_reason", enrollment.stateReason())
                .with("position", position(enrollment))
                .with("review", candidate.review())
                .with("rank", candidate.rank())
                .with("registered_at", candidate.registeredAt())
                .with("facts_hash", candidate.factsHash())
                .with("household_size", candidate.householdSize())
                .with("eligible_members", candidate.eligibleMembers())
                .with("state_at", enrollment.since())
                .with("enrolled_at", enrollment.placedAt())
                .with("version", enrollment.version());
    }

    private static @Nullable Integer position(Enrollment enrollment) {
        return enrollment instanceof Enrollment.Waitlisted waiting
                        && waiting.position().isPresent()
                ? waiting.position().getAsInt()
                : null;
    }

    private static OptionalInt position(Row row) {
        return row.optionalInteger("position").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                new ProgrammeId(row.uuid("programme_id")),
                new BeneficiaryRef(
                        row.constant("unit", Unit.class), row.uuid("beneficiary_id"), row.uuid("household_id")),
                row.text("commune_code"),
                row.integer("territory_no"),
                row.decimal("rank").doubleValue(),
                row.instant("registered_at"),
                row.text("facts_hash"),
                row.integer("household_size"),
                row.integer("eligible_members"),
                row.optionalText("review_reason").map(ReviewReason::valueOf));
    }
}
