package org.socle.benefits.entitlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.socle.benefits.BenefitCalendar;
import org.socle.benefits.entitlement.EnrollmentStore;
import org.socle.benefits.entitlement.domain.Enrolled;
import org.socle.benefits.entitlement.domain.Recipient;
import org.socle.benefits.programme.domain.BeneficiaryKind;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlEnrollmentStore implements EnrollmentStore {

    private final Sql sql;
    private final BenefitCalendar calendar;

    SqlEnrollmentStore(Sql sql, BenefitCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    @Override
    public void enroll(Enrolled enrolled, Instant enrolledAt) {
        sql.of("""
                INSERT INTO enrollment (enrollment_id, programme_id, beneficiary_kind, beneficiary_id, household_id,
                                        commune_code, territory_no, household_size, eligible_members, enrolled_at)
                VALUES (:enrollment_id, :programme_id, :beneficiary_kind, :beneficiary_id, :household_id,
                        :commune_code, :territory_no, :household_size, :eligible_members, :enrolled_at)
                    ON CONFLICT (enrollment_id) DO UPDATE
                   SET commune_code = excluded.commune_code,
                       territory_no = excluded.territory_no,
                       household_size = excluded.household_size,
                       eligible_members = excluded.eligible_members,
                       enrolled_at = excluded.enrolled_at,
                       exited_at = NULL,
                       exit_reason = NULL
                """)
                .with("enrollment_id", enrolled.enrollmentId())
                .with("programme_id", enrolled.programmeId())
                .with("beneficiary_kind", enrolled.recipient().kind())
                .with("beneficiary_id", enrolled.recipient().id())
                .with("household_id", enrolled.recipient().householdId())
                .with("commune_code", enrolled.recipient().communeCode())
                .with("territory_no", enrolled.recipient().territoryNo())
                .with("household_size", enrolled.householdSize())
                .with("eligible_members", enrolled.eligibleMembers())
                .with("enrolled_at", enrolledAt)
                .update();
    }

    @Override
    public void exit(String enrollmentId, Instant exitedAt, String reason) {
        sql.of("""
                UPDATE enrollment
                   SET exited_at = :exited_at,
                       exit_reason = :exit_reason
                 WHERE enrollment_id = :enrollment_id
                """)
                .with("enrollment_id", enrollmentId)
                .with("exited_at", exitedAt)
                .with("exit_reason", reason)
                .update();
    }

    @Override
    public long countActive(String programmeId) {
        return sql.of("""
                SELECT count(*) AS active
                  FROM enrollment
                 WHERE programme_id = :programme_id
                   AND exited_at IS NULL
                """).with("programme_id", programmeId).one(row -> row.number("active"));
    }

    @Override
    public List<Enrolled> activeAndHeld(String programmeId, String after, int rows) {
        return sql.of("""
                SELECT enrollment_id, programme_id, beneficiary_kind, beneficiary_id, household_id, commune_code,
                       territory_no, household_size, eligible_members, enrolled_at
                  FROM enrollment
                 WHERE programme_id = :programme_id
                   AND exited_at IS NULL
                   AND enrollment_id > :after
                 ORDER BY enrollment_id
                 LIMIT :rows
                   FOR SHARE
                """)
                .with("programme_id", programmeId)
                .with("after", after)
                .with("rows", rows)
                .list(this::active);
    }

    private Enrolled active(Row row) {
        return new Enrolled(
                row.text("enrollment_id"),
                row.text("programme_id"),
                new Recipient(
                        row.constant("beneficiary_kind", BeneficiaryKind.class),
                        row.text("beneficiary_id"),
                        row.text("household_id"),
                        row.text("commune_code"),
                        row.integer("territory_no")),
                row.integer("household_size"),
                row.integer("eligible_members"),
                calendar.dayOf(row.instant("enrolled_at")),
                false);
    }
}
