package org.socle.registry.source.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.socle.kit.id.Ids;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.KnownRow;
import org.socle.registry.source.domain.Origin;
import org.socle.registry.source.domain.Statement;

@ApplicationScoped
class SqlSourceStore implements SourceStore {

    private static final String PURPOSE = "source_record.sealed";

    private static final String INSERT_RECORDS = """
            INSERT INTO source_record (id, person_id, household_id, organisation, source, import_id, sealed, territory_no,
                                       recorded_at)
            SELECT id, person_id, household_id, :organisation, :source, :import_id::uuid, sealed, territory_no, :now
              FROM unnest(:ids::uuid[], :person_ids::uuid[], :household_ids::uuid[], :sealed::bytea[],
                          :territories::int[])
                AS row(id, person_id, household_id, sealed, territory_no)
            """;

    private static final String UPSERT_REFERENCES = """
            INSERT INTO partner_person (organisation, person_ref, household_ref, person_id, household_id, founded,
                                        row_hash, territory_no)
            SELECT :organisation, person_ref, household_ref, person_id, household_id, founded, row_hash, territory_no
              FROM unnest(:person_refs::text[], :household_refs::text[], :person_ids::uuid[], :household_ids::uuid[],
                          :founded::boolean[], :hashes::text[], :territories::int[])
                AS row(person_ref, household_ref, person_id, household_id, founded, row_hash, territory_no)
                ON CONFLICT (organisation, person_ref) DO UPDATE
               SET household_ref = excluded.household_ref,
                   row_hash = excluded.row_hash
            """;

    private final Sql sql;
    private final Secrets secrets;
    private final Clock clock;

    SqlSourceStore(Sql sql, Secrets secrets, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public void keep(List<Statement> statements, Origin origin) {
        if (statements.isEmpty()) {
            return;
        }
        insertRecords(statements, origin);
        List<Statement> referenced = statements.stream()
                .filter(each -> each.draft().reference() != null && each.householdRef() != null)
                .toList();
        if (!referenced.isEmpty()) {
            upsertReferences(referenced, origin);
        }
    }

    private void insertRecords(List<Statement> statements, Origin origin) {
        List<UUID> ids = new ArrayList<>();
        List<String> sealed = new ArrayList<>();
        for (Statement statement : statements) {
            UUID id = Ids.next();
            ids.add(id);
            sealed.add(
                    hex(secrets.seal(PURPOSE, id.toString(), statement.draft().statement())));
        }
        sql.of(INSERT_RECORDS)
                .with("organisation", origin.organisation())
                .with("source", origin.source())
                .with("import_id", origin.importId())
                .with("now", clock.instant())
                .withArray("ids", "uuid", ids)
                .withArray("sealed", "bytea", sealed)
                .withArray(
                        "person_ids",
                        "uuid",
                        statements.stream().map(Statement::personId).toList())
                .withArray(
                        "household_ids",
                        "uuid",
                        statements.stream().map(Statement::householdId).toList())
                .withArray(
                        "territories",
                        "integer",
                        statements.stream().map(Statement::territory).toList())
                .update();
    }

    private void upsertReferences(List<Statement> statements, Origin origin) {
        sql.of(UPSERT_REFERENCES)
                .with("organisation", origin.organisation())
                .withArray(
                        "person_refs",
                        "text",
                        statements.stream()
                                .map(each -> each.draft().reference())
                                .toList())
                .withArray(
                        "household_refs",
                        "text",
                        statements.stream().map(Statement::householdRef).toList())
                .withArray(
                        "person_ids",
                        "uuid",
                        statements.stream().map(Statement::personId).toList())
                .withArray(
                        "household_ids",
                        "uuid",
                        statements.stream().map(Statement::householdId).toList())
                .withArray(
                        "founded",
                        "boolean",
                        statements.stream().map(Statement::founded).toList())
                .withArray(
                        "hashes",
                        "text",
                        statements.stream()
                                .map(each -> Objects.requireNonNull(each.draft().statementHash()))
                                .toList())
                .withArray(
                        "territories",
                        "integer",
                        statements.stream().map(Statement::territory).toList())
                .update();
    }

    @Override
    public Map<String, KnownRow> known(String organisation, Collection<String> personRefs) {
        Map<String, KnownRow> known = new HashMap<>();
        sql.of("""
                        SELECT person_ref, household_ref, person_id, household_id, founded, row_hash
                          FROM partner_person
                         WHERE organisation = :organisation
                           AND person_ref = ANY (:refs)
                        """)
                .with("organisation", organisation)
                .withArray("refs", "text", personRefs)
                .list(row -> new KnownRow(
                        row.text("person_ref"),
                        row.text("household_ref"),
                        row.uuid("person_id"),
                        row.uuid("household_id"),
                        row.truth("founded"),
                        row.text("row_hash")))
                .forEach(row -> known.put(row.personRef(), row));
        return known;
    }

    @Override
    public Map<String, UUID> knownHouseholds(String organisation, Collection<String> householdRefs) {
        Map<String, UUID> known = new HashMap<>();
        sql.of("""
                        SELECT DISTINCT ON (household_ref) household_ref, household_id
                          FROM partner_person
                         WHERE organisation = :organisation
                           AND household_ref = ANY (:refs)
                         ORDER BY household_ref, household_id
                        """)
                .with("organisation", organisation)
                .withArray("refs", "text", householdRefs)
                .list(row -> known.put(row.text("household_ref"), row.uuid("household_id")));
        return known;
    }

    @Override
    public void reattach(UUID personId, UUID toPersonId, UUID toHouseholdId) {
        sql.of("UPDATE source_record SET person_id = :to WHERE person_id = :id")
                .with("id", personId)
                .with("to", toPersonId)
                .update();
        sql.of("""
                        UPDATE partner_person
                           SET person_id = :to, household_id = :household, founded = false
                         WHERE person_id = :id
                        """)
                .with("id", personId)
                .with("to", toPersonId)
                .with("household", toHouseholdId)
                .update();
    }

    @Override
    public void rehouse(UUID householdId, UUID toHouseholdId) {
        sql.of("UPDATE partner_person SET household_id = :to WHERE household_id = :id")
                .with("id", householdId)
                .with("to", toHouseholdId)
                .update();
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
