package org.socle.registry.responsibility.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.territory.Territory;
import org.socle.registry.responsibility.ResponsibilityStore;
import org.socle.registry.responsibility.domain.Part;
import org.socle.registry.responsibility.domain.ProgrammeFunction;
import org.socle.registry.responsibility.domain.Responsibility;
import org.socle.registry.responsibility.domain.Responsibility.Place;
import org.socle.registry.responsibility.domain.ResponsibilityId;

@ApplicationScoped
class SqlResponsibilityStore implements ResponsibilityStore {

    private static final String RESPONSIBILITIES = """
            SELECT r.id, r.programme, r.function, r.organisation_code, r.territory_code, t.lo, t.hi, r.part, r.mandate,
                   r.starts_on, r.ends_on
              FROM responsibility r
              JOIN territory t ON t.code = r.territory_code
            """;

    private static final String INSERT = """
            INSERT INTO responsibility (id, programme, function, organisation_code, territory_code, territory_no, part,
                                        mandate, starts_on, ends_on, created_at, created_by)
            VALUES (:id, :programme, :function, :organisation, :territory, :number, :part, :mandate, :from, :to::date, :now,
                    :by)
            """;

    private static final String LIST = RESPONSIBILITIES + """
             WHERE (:programme::text IS NULL OR r.programme = :programme::text)
               AND (:organisation::text IS NULL OR r.organisation_code = :organisation::text)
               AND r.territory_no BETWEEN :lo AND :hi
               AND (:day::date IS NULL OR (r.starts_on <= :day::date AND coalesce(r.ends_on >= :day::date, true)))
               AND (:after::uuid IS NULL OR r.id > :after::uuid)
             ORDER BY r.id
             LIMIT :limit
            """;

    private static final String HELD = RESPONSIBILITIES + """
             WHERE (:programme::text IS NULL OR r.programme = :programme::text)
               AND r.starts_on <= :day
               AND coalesce(r.ends_on >= :day, true)
            """;

    private final Sql sql;

    SqlResponsibilityStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Responsibility responsibility, Instant now, String by) {
        sql.of(INSERT)
                .with("id", responsibility.id().value())
                .with("programme", responsibility.programme())
                .with("function", responsibility.function())
                .with("organisation", responsibility.organisation())
                .with("territory", responsibility.place().territory())
                .with("number", responsibility.place().lo())
                .with("part", responsibility.part())
                .with("mandate", responsibility.mandate())
                .with("from", responsibility.from())
                .with("to", responsibility.to())
                .with("now", now)
                .with("by", by)
                .update();
    }

    @Override
    public Optional<Responsibility> find(ResponsibilityId id) {
        return sql.of(RESPONSIBILITIES + " WHERE r.id = :id")
                .with("id", id.value())
                .first(SqlResponsibilityStore::read);
    }

    @Override
    public void end(ResponsibilityId id, LocalDate lastDay) {
        sql.of("UPDATE responsibility SET ends_on = :day WHERE id = :id")
                .with("id", id.value())
                .with("day", lastDay)
                .update();
    }

    @Override
    public List<Responsibility> list(Filter filter, Cursor cursor) {
        return sql.of(LIST)
                .with("programme", filter.programme())
                .with("organisation", filter.organisation())
                .with("lo", filter.within().lo())
                .with("hi", filter.within().hi())
                .with("day", filter.heldOn())
                .with("after", cursor.afterId().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlResponsibilityStore::read);
    }

    @Override
    public List<Responsibility> heldOn(LocalDate day, @Nullable String programme) {
        return sql.of(HELD).with("programme", programme).with("day", day).list(SqlResponsibilityStore::read);
    }

    @Override
    public List<Place> areas(Territory inside, Territory.Level level) {
        return sql.of("""
                        SELECT code, lo, hi
                          FROM territory
                         WHERE level = :level
                           AND lo BETWEEN :lo AND :hi
                         ORDER BY code COLLATE "C"
                        """)
                .with("level", level)
                .with("lo", inside.lo())
                .with("hi", inside.hi())
                .list(row -> new Place(row.text("code"), row.integer("lo"), row.integer("hi")));
    }

    @Override
    public boolean isOpenOrganisation(String code) {
        return sql.of("SELECT code FROM organisation WHERE code = :code AND closed_at IS NULL")
                .with("code", code)
                .first(row -> row.text("code"))
                .isPresent();
    }

    private static Responsibility read(Row row) {
        return new Responsibility(
                new ResponsibilityId(row.uuid("id")),
                row.text("programme"),
                row.constant("function", ProgrammeFunction.class),
                row.text("organisation_code"),
                new Place(row.text("territory_code"), row.integer("lo"), row.integer("hi")),
                row.constant("part", Part.class),
                row.optionalText("mandate").orElse(null),
                row.date("starts_on"),
                row.optionalDate("ends_on").orElse(null));
    }
}
