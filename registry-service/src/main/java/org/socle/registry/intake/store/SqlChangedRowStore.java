package org.socle.registry.intake.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.intake.ChangedRowStore;
import org.socle.registry.intake.domain.ChangedRow;
import org.socle.registry.intake.domain.ImportId;

@ApplicationScoped
class SqlChangedRowStore implements ChangedRowStore {

    static final String PURPOSE = "import_changed_row.sealed";

    private static final String INSERT = """
            INSERT INTO import_changed_row (import_id, person_ref, person_id, household_id, hash_before, person_version,
                                            home_changed, sealed, territory_no)
            SELECT :import, person_ref, person_id, household_id, hash_before, person_version, home_changed, sealed,
                   territory_no
              FROM unnest(:refs::text[], :persons::uuid[], :households::uuid[], :hashes::text[], :versions::bigint[],
                          :homes::boolean[], :sealed::bytea[], :territories::int[])
                AS row(person_ref, person_id, household_id, hash_before, person_version, home_changed, sealed,
                       territory_no)
            """;

    private final Sql sql;
    private final Secrets secrets;
    private final ObjectMapper json;

    SqlChangedRowStore(Sql sql, Secrets secrets, ObjectMapper json) {
        this.sql = sql;
        this.secrets = secrets;
        this.json = json;
    }

    @Override
    public void keep(ImportId id, List<ChangedRow> rows) {
        List<byte @Nullable []> sealed = new ArrayList<>();
        for (ChangedRow row : rows) {
            sealed.add(row.before().saysNothing() ? null : sealed(id, row));
        }
        sql.of(INSERT)
                .with("import", id.value())
                .withArray(
                        "refs", "text", rows.stream().map(ChangedRow::personRef).toList())
                .withArray(
                        "persons",
                        "uuid",
                        rows.stream().map(ChangedRow::personId).toList())
                .withArray(
                        "households",
                        "uuid",
                        rows.stream().map(ChangedRow::householdId).toList())
                .withArray(
                        "hashes",
                        "text",
                        rows.stream().map(ChangedRow::hashBefore).toList())
                .withArray(
                        "versions",
                        "bigint",
                        rows.stream().map(ChangedRow::personVersion).toList())
                .withArray(
                        "homes",
                        "boolean",
                        rows.stream()
                                .map(row -> row.before().changesHousehold())
                                .toList())
                .withArray("sealed", "bytea", sealed)
                .withArray(
                        "territories",
                        "integer",
                        rows.stream().map(ChangedRow::territory).toList())
                .update();
    }

    @Override
    public List<ChangedRow> of(ImportId id, Collection<UUID> persons) {
        return sql.of("""
                        SELECT *
                          FROM import_changed_row
                         WHERE import_id = :import
                           AND person_id = ANY (:persons)
                         ORDER BY person_ref
                        """)
                .with("import", id.value())
                .withArray("persons", "uuid", persons)
                .list(row -> read(id, row));
    }

    @Override
    public void forget(ImportId id, Collection<String> personRefs) {
        sql.of("DELETE FROM import_changed_row WHERE import_id = :import AND person_ref = ANY (:refs)")
                .with("import", id.value())
                .withArray("refs", "text", personRefs)
                .update();
    }

    private ChangedRow read(ImportId id, Row row) {
        String reference = row.text("person_ref");
        return new ChangedRow(
                reference,
                row.uuid("person_id"),
                row.uuid("household_id"),
                row.text("hash_before"),
                row.number("person_version"),
                row.optionalBytes("sealed")
                        .map(bytes -> opened(id, reference, bytes))
                        .orElse(ChangedRow.NOTHING),
                row.integer("territory_no"));
    }

    private byte[] sealed(ImportId id, ChangedRow row) {
        try {
            String plain = json.writeValueAsString(row.before());
            return secrets.seal(PURPOSE, owner(id, row.personRef()), plain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a row overwrote cannot be written", e);
        }
    }

    private ChangedRow.Before opened(ImportId id, String reference, byte[] bytes) {
        try {
            return json.readValue(secrets.open(PURPOSE, owner(id, reference), bytes), ChangedRow.Before.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a row overwrote cannot be read", e);
        }
    }

    static String owner(ImportId id, String reference) {
        return id.text() + " " + reference;
    }
}
