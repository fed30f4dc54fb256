package org.socle.registry.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.search.SearchStore;

@ApplicationScoped
class SqlSearchStore implements SearchStore {

    /** The index gives each key's persons in this order, so that a cut list is the same one each time. */
    static final String SHARING = """
            SELECT found.person_id
              FROM unnest(:keys::bigint[]) WITH ORDINALITY AS probe(key, number)
             CROSS JOIN LATERAL (SELECT k.territory_no, k.birth_year, k.person_id
                                   FROM person_search_key k
                                  WHERE k.key = probe.key
                                    AND k.territory_no BETWEEN :lo AND :hi
                                  ORDER BY k.birth_year, k.territory_no, k.person_id
                                  LIMIT :most) AS found
             ORDER BY probe.number, found.birth_year, found.territory_no, found.person_id
            """;

    static final String SHARING_BORN = """
            SELECT found.person_id
              FROM unnest(:keys::bigint[]) WITH ORDINALITY AS probe(key, number)
             CROSS JOIN unnest(:years::int[]) WITH ORDINALITY AS born(year, number)
             CROSS JOIN LATERAL (SELECT k.territory_no, k.person_id
                                   FROM person_search_key k
                                  WHERE k.key = probe.key
                                    AND k.territory_no BETWEEN :lo AND :hi
                                    AND k.birth_year = born.year
                                  ORDER BY k.territory_no, k.person_id
                                  LIMIT :most) AS found
             ORDER BY probe.number, born.number, found.territory_no, found.person_id
            """;

    private final Sql sql;

    SqlSearchStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> sharing(Collection<Long> keys, Collection<Integer> years, TerritoryScope area, int most) {
        var statement = years.isEmpty() ? sql.of(SHARING) : sql.of(SHARING_BORN).withArray("years", "integer", years);
        return statement
                .withArray("keys", "bigint", keys)
                .with("lo", area.lo())
                .with("hi", area.hi())
                .with("most", most)
                .list(row -> row.uuid("person_id"))
                .stream()
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    public Optional<UUID> byPartnerReference(String organisation, String reference) {
        return sql.of(
                        "SELECT person_id FROM partner_person WHERE organisation = :organisation AND person_ref = :reference")
                .with("organisation", organisation)
                .with("reference", reference)
                .first(row -> row.uuid("person_id"));
    }
}
