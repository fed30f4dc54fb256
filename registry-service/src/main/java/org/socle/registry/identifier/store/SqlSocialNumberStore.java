package org.socle.registry.identifier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.sql.Sql;
import org.socle.registry.identifier.SocialNumberStore;

@ApplicationScoped
class SqlSocialNumberStore implements SocialNumberStore {

    private static final String GIVE = """
            INSERT INTO social_number (number, person_id, territory_no, issued_at)
            SELECT number, person_id, territory_no, :now
              FROM unnest(:numbers::text[], :person_ids::uuid[], :territories::int[])
                AS row(number, person_id, territory_no)
                ON CONFLICT (number) DO NOTHING
            RETURNING person_id
            """;

    private final Sql sql;

    SqlSocialNumberStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> give(List<Given> numbers, Instant now) {
        return new HashSet<>(sql.of(GIVE)
                .with("now", now)
                .withArray(
                        "numbers",
                        "text",
                        numbers.stream().map(each -> each.number().digits()).toList())
                .withArray(
                        "person_ids",
                        "uuid",
                        numbers.stream().map(Given::personId).toList())
                .withArray(
                        "territories",
                        "integer",
                        numbers.stream().map(Given::territory).toList())
                .list(row -> row.uuid("person_id")));
    }
}
