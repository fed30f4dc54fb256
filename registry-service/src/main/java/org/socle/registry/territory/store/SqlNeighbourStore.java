package org.socle.registry.territory.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.socle.kit.sql.Sql;
import org.socle.registry.territory.NeighbourStore;
import org.socle.registry.territory.domain.Area;
import org.socle.registry.territory.domain.Border;

@ApplicationScoped
class SqlNeighbourStore implements NeighbourStore {

    private static final String BOTH_WAYS = """
            (SELECT code, neighbour_code FROM unnest(:codes::text[], :neighbours::text[]) AS row(code, neighbour_code)
              UNION ALL
             SELECT neighbour_code, code FROM unnest(:codes::text[], :neighbours::text[]) AS row(code, neighbour_code))
            """;

    private final Sql sql;

    SqlNeighbourStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<Border> lockAll() {
        sql.of("SELECT pg_advisory_xact_lock(hashtext('neighbour-import'))").execute();
        return new HashSet<>(sql.of("SELECT code, neighbour_code FROM territory_neighbour WHERE code < neighbour_code")
                .list(row -> new Border(row.text("code"), row.text("neighbour_code"))));
    }

    @Override
    public void add(Collection<Border> borders) {
        change("INSERT INTO territory_neighbour (code, neighbour_code) " + BOTH_WAYS, borders);
    }

    @Override
    public void remove(Collection<Border> borders) {
        change("DELETE FROM territory_neighbour WHERE (code, neighbour_code) IN " + BOTH_WAYS, borders);
    }

    @Override
    public List<Area> neighboursOf(String code) {
        return sql.of("""
                        SELECT t.code, t.parent_code, t.level, t.name, t.lo, t.hi
                          FROM territory_neighbour n
                          JOIN territory t ON t.code = n.neighbour_code
                         WHERE n.code = :code
                         ORDER BY t.code
                        """).with("code", code).list(SqlAreaStore::read);
    }

    private void change(String statement, Collection<Border> borders) {
        if (!borders.isEmpty()) {
            sql.of(statement)
                    .withArray(
                            "codes", "text", borders.stream().map(Border::code).toList())
                    .withArray(
                            "neighbours",
                            "text",
                            borders.stream().map(Border::neighbourCode).toList())
                    .update();
        }
    }
}
