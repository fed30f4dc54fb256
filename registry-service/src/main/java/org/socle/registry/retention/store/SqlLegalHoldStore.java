package org.socle.registry.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.retention.LegalHoldStore;
import org.socle.registry.retention.domain.LegalHold;

@ApplicationScoped
class SqlLegalHoldStore implements LegalHoldStore {

    private final Sql sql;

    SqlLegalHoldStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(LegalHold hold, int territory) {
        sql.of("""
                        INSERT INTO legal_hold (id, person_id, territory_no, reason, placed_by, placed_at)
                        VALUES (:id, :person, :territory, :reason, :placed_by, :placed_at)
                        """)
                .with("id", hold.id())
                .with("person", hold.personId())
                .with("territory", territory)
                .with("reason", hold.reason())
                .with("placed_by", hold.placedBy())
                .with("placed_at", hold.placedAt())
                .update();
    }

    @Override
    public Optional<LegalHold> lock(UUID id) {
        return sql.of("SELECT * FROM legal_hold WHERE id = :id FOR UPDATE")
                .with("id", id)
                .first(SqlLegalHoldStore::read);
    }

    @Override
    public void release(LegalHold released) {
        sql.of("UPDATE legal_hold SET released_by = :by, released_at = :at WHERE id = :id")
                .with("id", released.id())
                .with("by", released.releasedBy())
                .with("at", released.releasedAt())
                .update();
    }

    @Override
    public List<LegalHold> list(@Nullable UUID personId, Cursor cursor) {
        return sql.of("""
                        SELECT *
                          FROM legal_hold
                         WHERE (:person::uuid IS NULL OR person_id = :person)
                           AND (:after::uuid IS NULL OR id > :after)
                         ORDER BY id
                         LIMIT :rows
                        """)
                .with("person", personId)
                .with("after", cursor.afterId().orElse(null))
                .with("rows", cursor.limit() + 1)
                .list(SqlLegalHoldStore::read);
    }

    private static LegalHold read(Row row) {
        return new LegalHold(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("reason"),
                row.text("placed_by"),
                row.instant("placed_at"),
                row.optionalText("released_by").orElse(null),
                row.optionalInstant("released_at").orElse(null));
    }
}
