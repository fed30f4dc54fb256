package org.socle.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.socle.kit.id.Ids;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;

/** Writes households and persons straight into the tables, where a test is about counting them and not about registering. */
public final class SeededRegister {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    private final Sql sql;
    private final ScopedWork scoped;

    public SeededRegister(Sql sql, ScopedWork scoped) {
        this.sql = sql;
        this.scoped = scoped;
    }

    /** Some households alike, each of one person or more. */
    public record Alike(String commune, boolean urban, Instant changedAt) {

        public static Alike in(String commune) {
            return new Alike(commune, true, NOW);
        }

        public Alike rural() {
            return new Alike(commune, false, changedAt);
        }

        public Alike changed(Instant at) {
            return new Alike(commune, urban, at);
        }
    }

    /** @param disabled whether they have a disability */
    public record Someone(String sex, LocalDate born, boolean disabled) {}

    /** The ids of the households, in no order. */
    public List<UUID> households(int number, Alike alike, Someone... members) {
        return scoped.call(TerritoryScope.WHOLE, () -> {
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                ids.add(Ids.next());
            }
            sql.of("""
                            INSERT INTO household (id, territory_no, commune_code, urban, status, registered_at, changed_at)
                            SELECT id, t.lo, t.code, :urban, 'ACTIVE', :at, :at
                              FROM unnest(:ids::uuid[]) AS row(id)
                              JOIN territory t ON t.code = :commune
                            """)
                    .withArray("ids", "uuid", ids)
                    .with("urban", alike.urban())
                    .with("commune", alike.commune())
                    .with("at", alike.changedAt())
                    .update();
            boolean head = true;
            for (Someone member : members) {
                sql.of("""
                                INSERT INTO person (id, household_id, territory_no, commune_code, relationship, given_names,
                                                    family_name, sex, birth_from, birth_precision, disabilities, status,
                                                    registered_at, changed_at)
                                SELECT gen_random_uuid(), h.id, h.territory_no, h.commune_code, :relationship, 'Awa',
                                       'Ndiaye', :sex, :born, 'DAY',
                                       CASE WHEN :disabled THEN ARRAY['WALKING'] ELSE '{}' END, 'ACTIVE', :at, :at
                                  FROM household h
                                 WHERE h.id = ANY (:ids)
                                """)
                        .withArray("ids", "uuid", ids)
                        .with("relationship", head ? "HEAD" : "CHILD")
                        .with("sex", member.sex())
                        .with("born", member.born())
                        .with("disabled", member.disabled())
                        .with("at", alike.changedAt())
                        .update();
                head = false;
            }
            return ids;
        });
    }

    /** Any statement over the whole register. */
    public int change(String statement) {
        return scoped.call(TerritoryScope.WHOLE, () -> sql.of(statement).update());
    }
}
