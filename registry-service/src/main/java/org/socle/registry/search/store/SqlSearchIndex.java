package org.socle.registry.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.search.SearchIndex;
import org.socle.registry.search.domain.SearchKeys;

@ApplicationScoped
class SqlSearchIndex implements SearchIndex {

    /** In the order of the index, in which neighbours share a page. */
    private static final String INSERT = """
            INSERT INTO person_search_key (key, territory_no, birth_year, person_id)
            SELECT key, territory_no, birth_year, person_id
              FROM unnest(:keys::bigint[], :territories::int[], :years::smallint[], :person_ids::uuid[])
                AS row(key, territory_no, birth_year, person_id)
             ORDER BY key
            """;

    /** Whoever corrects one of them meanwhile is waited for, and then seen as corrected. */
    private static final String TAKE = """
            WITH taken AS (
                DELETE FROM person_search_backlog
                 WHERE person_id IN (SELECT person_id
                                       FROM person_search_backlog
                                      ORDER BY person_id
                                      LIMIT :most
                                        FOR UPDATE SKIP LOCKED)
                RETURNING person_id
            )
            SELECT p.id
              FROM person p
              JOIN taken ON taken.person_id = p.id
             ORDER BY p.id
               FOR UPDATE OF p
            """;

    private final Sql sql;

    SqlSearchIndex(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(List<MatchRecord> persons) {
        List<Long> keys = new ArrayList<>();
        List<Integer> territories = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        List<UUID> owners = new ArrayList<>();
        for (MatchRecord person : persons) {
            for (long key : SearchKeys.stored(person.given(), person.family())) {
                keys.add(key);
                territories.add(person.commune());
                years.add(year(person.birth()));
                owners.add(person.personId());
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        sql.of(INSERT)
                .withArray("keys", "bigint", keys)
                .withArray("territories", "integer", territories)
                .withArray("years", "smallint", years)
                .withArray("person_ids", "uuid", owners)
                .update();
    }

    @Override
    public void remove(Collection<UUID> personIds) {
        sql.of("DELETE FROM person_search_key WHERE person_id = ANY (:ids)")
                .withArray("ids", "uuid", personIds)
                .update();
    }

    @Override
    public List<UUID> takeBacklog(int most) {
        return sql.of(TAKE).with("most", most).list(row -> row.uuid("id"));
    }

    private static int year(@Nullable BirthDate birth) {
        return birth == null ? SearchKeys.NO_YEAR : birth.year();
    }
}
