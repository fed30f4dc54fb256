package org.socle.registry.territory.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.territory.AreaStore;
import org.socle.registry.territory.domain.Area;
import org.socle.registry.territory.domain.AreaLevel;

@ApplicationScoped
class SqlAreaStore implements AreaStore {

    private static final String SELECT = "SELECT code, parent_code, level, name, lo, hi FROM territory";

    private static final String SAVE = """
            INSERT INTO territory (code, parent_code, level, name, lo, hi)
            SELECT code, parent_code, level, name, lo, hi
              FROM unnest(:codes::text[], :parents::text[], :levels::text[], :names::text[], :lo::int[], :hi::int[])
                AS row(code, parent_code, level, name, lo, hi)
                ON CONFLICT (code) DO UPDATE
               SET name = excluded.name
            """;

    private final Sql sql;

    SqlAreaStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Area> all() {
        return sql.of(SELECT + " ORDER BY lo, hi DESC").list(SqlAreaStore::read);
    }

    @Override
    public List<Area> lockAll() {
        sql.of("SELECT pg_advisory_xact_lock(hashtext('territory-import'))").execute();
        return all();
    }

    @Override
    public void save(List<Area> areas) {
        if (areas.isEmpty()) {
            return;
        }
        sql.of(SAVE)
                .withArray("codes", "text", areas.stream().map(Area::code).toList())
                .withArray(
                        "parents", "text", areas.stream().map(Area::parentCode).toList())
                .withArray("levels", "text", areas.stream().map(Area::level).toList())
                .withArray("names", "text", areas.stream().map(Area::name).toList())
                .withArray("lo", "integer", areas.stream().map(Area::lo).toList())
                .withArray("hi", "integer", areas.stream().map(Area::hi).toList())
                .update();
    }

    @Override
    public Optional<Area> find(String code) {
        return sql.of(SELECT + " WHERE code = :code").with("code", code).first(SqlAreaStore::read);
    }

    @Override
    public List<Area> children(@Nullable String parentCode, Cursor cursor) {
        return sql.of(SELECT + """
                                 WHERE parent_code IS NOT DISTINCT FROM :parent::text
                                   AND (:after::text IS NULL OR code > :after)
                                 ORDER BY code
                                 LIMIT :limit
                                """)
                .with("parent", parentCode)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlAreaStore::read);
    }

    static Area read(Row row) {
        return new Area(
                row.text("code"),
                row.optionalText("parent_code").orElse(null),
                row.constant("level", AreaLevel.class),
                row.text("name"),
                row.integer("lo"),
                row.integer("hi"));
    }
}
