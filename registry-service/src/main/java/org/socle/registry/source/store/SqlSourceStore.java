package org.socle.registry.source.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.KnownRow;
import org.socle.registry.source.domain.Origin;
import org.socle.registry.source.domain.SourceRecord;
import org.socle.registry.source.domain.Statement;

@ApplicationScoped
class SqlSourceStore implements SourceStore {

    static final String PURPOSE = "source_record.sealed";
    static final String DETAILS = "source_record.details";

    private static final String INSERT_RECORDS = """
            INSERT INTO source_record (id, person_id, household_id, organisation, source, import_id, founded, recorded_by,
                                       sealed, details, territory_no, recorded_at, access_point_id, channel)
            SELECT id, person_id, household_id, :organisation, :source, :import_id::uuid, founded, :recorded_by,
                   sealed, details, territory_no, :now, :access_point::uuid, :channel::text
              FROM unnest(:ids::uuid[], :person_ids::uuid[], :household_ids::uuid[], :founded::boolean[],
                          :sealed::bytea[], :details::bytea[], :territories::int[])
                AS row(id, person_id, household_id, founded, sealed, details, territory_no)
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
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    SqlSourceStore(Sql sql, Secrets secrets, ObjectMapper json, Caller caller, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<UUID> keep(List<Statement> statements, Origin origin) {
        if (statements.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = insertRecords(statements, origin);
        List<Statement> referenced = statements.stream()
                .filter(each -> each.draft().reference() != null && each.householdRef() != null)
                .toList();
        if (!referenced.isEmpty()) {
            upsertReferences(referenced, origin);
        }
        return ids;
    }

    private List<UUID> insertRecords(List<Statement> statements, Origin origin) {
        List<UUID> ids = new ArrayList<>();
        List<byte[]> sealed = new ArrayList<>();
        List<byte[]> details = new ArrayList<>();
        for (Statement statement : statements) {
            UUID id = Ids.next();
            ids.add(id);
            sealed.add(secrets.seal(PURPOSE, id.toString(), statement.draft().statement()));
            details.add(sealed(id, statement.draft().details()));
        }
        sql.of(INSERT_RECORDS)
                .with("organisation", origin.organisation())
                .with("source", origin.source())
                .with("import_id", origin.importId())
                .with("recorded_by", caller.subject())
                .with("now", clock.instant())
                .with("access_point", origin.collected().accessPoint())
                .with("channel", origin.collected().channel())
                .withArray("ids", "uuid", ids)
                .withArray("sealed", "bytea", sealed)
                .withArray("details", "bytea", details)
                .withArray(
                        "founded",
                        "boolean",
                        statements.stream().map(Statement::founded).toList())
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
        return ids;
    }

    @Override
    public String statement(UUID record, byte[] sealed) {
        return secrets.open(PURPOSE, record.toString(), sealed);
    }

    @Override
    public List<SourceRecord> attachedTo(Collection<UUID> personIds) {
        return sql.of("""
                        SELECT id, person_id, household_id, organisation, source, founded, recorded_by, details,
                               territory_no, recorded_at
                          FROM source_record
                         WHERE person_id = ANY (:ids)
                         ORDER BY recorded_at, id
                        """).withArray("ids", "uuid", personIds).list(this::read);
    }

    @Override
    public void complete(UUID record, PersonDetails details) {
        sql.of("UPDATE source_record SET details = :details::bytea WHERE id = :id AND details IS NULL")
                .with("id", record)
                .with("details", sealed(record, details))
                .update();
    }

    private SourceRecord read(Row row) {
        UUID id = row.uuid("id");
        return new SourceRecord(
                id,
                row.uuid("person_id"),
                row.optionalUuid("household_id").orElse(null),
                row.text("organisation"),
                row.text("source"),
                row.truth("founded"),
                row.optionalText("recorded_by").orElse(null),
                row.optionalBytes("details").map(bytes -> opened(id, bytes)).orElse(null),
                row.integer("territory_no"),
                row.instant("recorded_at"));
    }

    private byte[] sealed(UUID record, PersonDetails details) {
        try {
            return secrets.seal(DETAILS, record.toString(), json.writeValueAsString(details));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a statement says cannot be written", e);
        }
    }

    private PersonDetails opened(UUID record, byte[] sealed) {
        try {
            return json.readValue(secrets.open(DETAILS, record.toString(), sealed), PersonDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a statement says cannot be read", e);
        }
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
                        SELECT p.person_ref, p.household_ref, p.person_id, p.founded, p.row_hash,
                               CASE WHEN h.merged_into IS NULL THEN p.household_id
                                    ELSE standing_household(p.household_id) END AS household_id
                          FROM partner_person p
                          LEFT JOIN household h ON h.id = p.household_id
                         WHERE p.organisation = :organisation
                           AND p.person_ref = ANY (:refs)
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
                        SELECT DISTINCT ON (p.household_ref) p.household_ref,
                               CASE WHEN h.merged_into IS NULL THEN p.household_id
                                    ELSE standing_household(p.household_id) END AS household_id
                          FROM partner_person p
                          LEFT JOIN household h ON h.id = p.household_id
                         WHERE p.organisation = :organisation
                           AND p.household_ref = ANY (:refs)
                         ORDER BY p.household_ref, p.household_id
                        """)
                .with("organisation", organisation)
                .withArray("refs", "text", householdRefs)
                .list(row -> known.put(row.text("household_ref"), row.uuid("household_id")));
        return known;
    }
}
