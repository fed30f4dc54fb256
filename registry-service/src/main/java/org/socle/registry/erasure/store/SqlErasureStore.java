package org.socle.registry.erasure.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.erasure.ErasureStore;
import org.socle.registry.erasure.domain.Erasure;
import org.socle.registry.erasure.domain.ErasureGround;
import org.socle.registry.erasure.domain.Obstacle;

@ApplicationScoped
class SqlErasureStore implements ErasureStore {

    private static final String OBSTACLES = """
            SELECT 'LEGAL_HOLD' AS obstacle
              FROM legal_hold
             WHERE person_id = ANY (:ids) AND released_at IS NULL
             UNION
            SELECT 'IN_REVIEW'
              FROM review
             WHERE person_id = ANY (:ids) AND state = 'OPEN'
             UNION
            SELECT 'CARES_FOR_CHILD'
              FROM household_caregiver
             WHERE caregiver_id = ANY (:ids)
            """;

    /** What the application role may delete itself. The household of a person alone tells where they live. */
    private static final List<String> FORGET = List.of(
            "DELETE FROM household_caregiver WHERE child_id = ANY (:ids)",
            "DELETE FROM questionnaire_answer WHERE person_id = ANY (:ids)",
            "DELETE FROM answer_told WHERE person_id = ANY (:ids)",
            "DELETE FROM partner_person WHERE person_id = ANY (:ids)",
            "DELETE FROM import_changed_row WHERE person_id = ANY (:ids)",
            "DELETE FROM review WHERE person_id = ANY (:ids)",
            "DELETE FROM legal_hold WHERE person_id = ANY (:ids)",
            "UPDATE person SET consented_on = NULL WHERE id = ANY (:ids)",
            """
            DELETE FROM household_profile f
             WHERE f.household_id IN (SELECT s.household_id FROM source_record s WHERE s.person_id = ANY (:ids))
               AND NOT EXISTS (SELECT 1 FROM person p WHERE p.household_id = f.household_id)
            """,
            """
            DELETE FROM questionnaire_answer a
             WHERE a.household_id IN (SELECT s.household_id FROM source_record s WHERE s.person_id = ANY (:ids))
               AND NOT EXISTS (SELECT 1 FROM person p WHERE p.household_id = a.household_id)
            """,
            """
            DELETE FROM answer_told a
             WHERE a.household_id IN (SELECT s.household_id FROM source_record s WHERE s.person_id = ANY (:ids))
               AND NOT EXISTS (SELECT 1 FROM person p WHERE p.household_id = a.household_id)
            """);

    private final Sql sql;

    SqlErasureStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Erasure erasure, int territory) {
        return sql.of("""
                                INSERT INTO erasure (id, person_id, territory_no, ground, requested_by, requested_at)
                                VALUES (:id, :person, :territory, :ground, :by, :at)
                                    ON CONFLICT (person_id) DO NOTHING
                                """)
                        .with("id", erasure.id())
                        .with("person", erasure.personId())
                        .with("territory", territory)
                        .with("ground", erasure.ground())
                        .with("by", erasure.requestedBy())
                        .with("at", erasure.requestedAt())
                        .update()
                > 0;
    }

    @Override
    public Optional<Erasure> lock(UUID id) {
        return sql.of("SELECT * FROM erasure WHERE id = :id FOR UPDATE")
                .with("id", id)
                .first(SqlErasureStore::read);
    }

    @Override
    public void approve(Erasure approved) {
        sql.of("UPDATE erasure SET approved_by = :by, approved_at = :at WHERE id = :id")
                .with("id", approved.id())
                .with("by", approved.approvedBy())
                .with("at", approved.approvedAt())
                .update();
    }

    @Override
    public List<Erasure> list(Cursor cursor) {
        return sql.of("SELECT * FROM erasure WHERE (:after::uuid IS NULL OR id > :after) ORDER BY id LIMIT :rows")
                .with("after", cursor.afterId().orElse(null))
                .with("rows", cursor.limit() + 1)
                .list(SqlErasureStore::read);
    }

    @Override
    public Set<Obstacle> obstacles(Collection<UUID> persons) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        obstacles.addAll(sql.of(OBSTACLES)
                .withArray("ids", "uuid", persons)
                .list(row -> row.constant("obstacle", Obstacle.class)));
        return obstacles;
    }

    @Override
    public void forget(UUID erased, Collection<UUID> persons, Collection<UUID> statements) {
        for (String statement : FORGET) {
            sql.of(statement).withArray("ids", "uuid", persons).update();
        }
        sql.of("SELECT erase_statements(:erased, :persons, :statements)")
                .with("erased", erased)
                .withArray("persons", "uuid", persons)
                .withArray("statements", "uuid", statements)
                .execute();
    }

    private static Erasure read(Row row) {
        return new Erasure(
                row.uuid("id"),
                row.uuid("person_id"),
                row.constant("ground", ErasureGround.class),
                row.text("requested_by"),
                row.instant("requested_at"),
                row.optionalText("approved_by").orElse(null),
                row.optionalInstant("approved_at").orElse(null));
    }
}
