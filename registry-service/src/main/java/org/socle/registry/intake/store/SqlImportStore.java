package org.socle.registry.intake.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.intake.ImportStore;
import org.socle.registry.intake.domain.ImportCounts;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.ListShape;
import org.socle.registry.intake.domain.MappingUsed;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.intake.domain.RejectedRow;
import org.socle.registry.intake.domain.RowFault;
import org.socle.registry.intake.domain.StagedRow;
import org.socle.registry.source.domain.Channel;
import org.socle.registry.source.domain.Collected;

@ApplicationScoped
class SqlImportStore implements ImportStore {

    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};

    private static final String INSERT = """
            INSERT INTO import (id, operation_id, organisation, source, reference, content_hash, validate_only, rows,
                                header, format, separator, encoding, mapping_name, mapping_version,
                                received_at)
            VALUES (:id, :operation, :organisation, :source, :reference, :hash, :validate_only, :rows,
                    string_to_array(:header, ','), :format, :separator, :encoding, :mapping, :mapping_version, :received)
            """;

    /**
     * Where a batch ends: with the household of its last row, which is then taken whole. Both statements walk one range
     * of the index, whatever the planner knows of a table that was filled a moment ago.
     */
    private static final String END_OF_BATCH = """
            SELECT household_ref
              FROM (SELECT household_ref
                      FROM import_row
                     WHERE import_id = :id
                       AND household_ref > :after
                     ORDER BY household_ref
                     LIMIT :rows) AS next
             ORDER BY household_ref DESC
             LIMIT 1
            """;

    private static final String NEXT = """
            SELECT household_ref, row_no, sealed
              FROM import_row
             WHERE import_id = :id
               AND household_ref > :after
               AND household_ref <= :last
             ORDER BY household_ref, row_no
            """;

    private static final String TAKE = """
            DELETE FROM import_row
             WHERE import_id = :id
               AND household_ref > :after
               AND household_ref <= :last
            """;

    private static final String COUNT = """
            UPDATE import
               SET households = households + :households,
                   households_new = households_new + :households_new,
                   households_linked = households_linked + :households_linked,
                   households_held = households_held + :households_held,
                   persons = persons + :persons,
                   persons_new = persons_new + :persons_new,
                   persons_linked = persons_linked + :persons_linked,
                   persons_to_review = persons_to_review + :persons_to_review,
                   persons_updated = persons_updated + :persons_updated,
                   persons_unchanged = persons_unchanged + :persons_unchanged,
                   rows_rejected = rows_rejected + :rows_rejected,
                   rows_noticed = rows_noticed + :rows_noticed
             WHERE id = :id
            """;

    private final Sql sql;
    private final AgroalDataSource dataSource;
    private final SealedCells cells;
    private final ObjectMapper json;
    private final Clock clock;

    SqlImportStore(Sql sql, AgroalDataSource dataSource, SealedCells cells, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.dataSource = dataSource;
        this.cells = cells;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void lockOrganisation(String organisation) {
        sql.of("SELECT pg_advisory_xact_lock(hashtext('import'), hashtext(:organisation))")
                .with("organisation", organisation)
                .execute();
    }

    @Override
    public Optional<Earlier> earlier(String organisation, String reference) {
        return sql.of("""
                        SELECT *
                          FROM import
                         WHERE organisation = :organisation
                           AND reference = :reference
                           AND NOT validate_only
                         ORDER BY id DESC
                         LIMIT 1
                        """)
                .with("organisation", organisation)
                .with("reference", reference)
                .first(row -> new Earlier(read(row), row.bytes("content_hash")));
    }

    @Override
    public void stage(ImportId id, Consumer<Staging> rows) {
        try (var connection = dataSource.getConnection()) {
            CopyStaging staging = CopyStaging.open(connection, id, cells);
            try {
                rows.accept(staging);
                staging.finish();
            } finally {
                staging.cancel();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows cannot be staged", e);
        }
    }

    @Override
    public Optional<String> oversizedHousehold(ImportId id, int most) {
        return sql.of("""
                        SELECT household_ref
                          FROM import_row
                         WHERE import_id = :id
                         GROUP BY household_ref
                        HAVING count(*) > :most
                         LIMIT 1
                        """).with("id", id.value()).with("most", most).first(row -> row.text("household_ref"));
    }

    @Override
    public void discard(ImportId id) {
        sql.of("DELETE FROM import_row WHERE import_id = :id")
                .with("id", id.value())
                .update();
    }

    @Override
    public void insert(PartnerImport received, byte[] contentHash) {
        MappingUsed mapping = received.mapping();
        sql.of(INSERT)
                .with("id", received.id().value())
                .with("operation", received.operationId())
                .with("organisation", received.organisation())
                .with("source", received.source())
                .with("reference", received.reference())
                .with("hash", contentHash)
                .with("validate_only", received.validateOnly())
                .with("rows", received.rows())
                .with("header", String.join(",", received.columns()))
                .with("format", received.shape().format().name())
                .with("separator", received.shape().separator())
                .with("encoding", received.shape().encoding())
                .with("mapping", mapping == null ? null : mapping.name())
                .with("mapping_version", mapping == null ? null : mapping.version())
                .with("received", received.receivedAt())
                .update();
    }

    @Override
    public void stamp(ImportId id, Collected collected) {
        sql.of("UPDATE import SET access_point_id = :access_point::uuid, channel = :channel::text WHERE id = :id")
                .with("id", id.value())
                .with("access_point", collected.accessPoint())
                .with("channel", collected.channel())
                .update();
    }

    @Override
    public Collected collected(ImportId id) {
        return sql.of("SELECT access_point_id, channel FROM import WHERE id = :id")
                .with("id", id.value())
                .one(row -> new Collected(
                        row.optionalUuid("access_point_id").orElse(null),
                        row.optionalConstant("channel", Channel.class).orElse(null)));
    }

    @Override
    public Optional<PartnerImport> find(ImportId id) {
        return sql.of("SELECT * FROM import WHERE id = :id")
                .with("id", id.value())
                .first(SqlImportStore::read);
    }

    @Override
    public List<PartnerImport> list(@Nullable String organisation, Cursor cursor) {
        return sql.of("""
                        SELECT *
                          FROM import
                         WHERE (:organisation::text IS NULL OR organisation = :organisation)
                           AND (:after::uuid IS NULL OR id < :after::uuid)
                         ORDER BY id DESC
                         LIMIT :limit
                        """)
                .with("organisation", organisation)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlImportStore::read);
    }

    @Override
    public List<StagedRow> next(ImportId id, String afterHousehold, int rows) {
        Optional<String> last = sql.of(END_OF_BATCH)
                .with("id", id.value())
                .with("after", afterHousehold)
                .with("rows", rows)
                .first(row -> row.text("household_ref"));
        return last.map(household -> sql.of(NEXT)
                        .with("id", id.value())
                        .with("after", afterHousehold)
                        .with("last", household)
                        .list(row -> new StagedRow(
                                row.number("row_no"),
                                row.text("household_ref"),
                                cells.open(id, row.number("row_no"), row.bytes("sealed")))))
                .orElse(List.of());
    }

    @Override
    public int take(ImportId id, String afterHousehold, String lastHousehold) {
        return sql.of(TAKE)
                .with("id", id.value())
                .with("after", afterHousehold)
                .with("last", lastHousehold)
                .update();
    }

    @Override
    public void reject(ImportId id, List<RejectedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.of("""
                        INSERT INTO import_rejected_row (import_id, row_no, sealed, faults)
                        SELECT :id, row_no, sealed, faults
                          FROM unnest(:rows::bigint[], :sealed::bytea[], :faults::jsonb[]) AS row(row_no, sealed, faults)
                        """)
                .with("id", id.value())
                .withArray(
                        "rows", "bigint", rows.stream().map(RejectedRow::number).toList())
                .withArray(
                        "sealed",
                        "bytea",
                        rows.stream()
                                .map(row -> cells.seal(id, row.number(), row.cells()))
                                .toList())
                .withArray("faults", "jsonb", rows.stream().map(this::write).toList())
                .update();
    }

    @Override
    public void count(ImportId id, ImportCounts more) {
        sql.of(COUNT)
                .with("id", id.value())
                .with("households", more.households())
                .with("households_new", more.householdsNew())
                .with("households_linked", more.householdsLinked())
                .with("households_held", more.householdsHeld())
                .with("persons", more.persons())
                .with("persons_new", more.personsNew())
                .with("persons_linked", more.personsLinked())
                .with("persons_to_review", more.personsToReview())
                .with("persons_updated", more.personsUpdated())
                .with("persons_unchanged", more.personsUnchanged())
                .with("rows_rejected", more.rowsRejected())
                .with("rows_noticed", more.rowsNoticed())
                .update();
    }

    @Override
    public void finish(ImportId id) {
        sql.of("UPDATE import SET finished_at = :now WHERE id = :id AND finished_at IS NULL")
                .with("id", id.value())
                .with("now", clock.instant())
                .update();
    }

    @Override
    public List<RejectedRow> rejected(ImportId id, long afterRow, int limit) {
        return sql.of("""
                        SELECT row_no, sealed, faults
                          FROM import_rejected_row
                         WHERE import_id = :id
                           AND row_no > :after
                         ORDER BY row_no
                         LIMIT :limit
                        """)
                .with("id", id.value())
                .with("after", afterRow)
                .with("limit", limit)
                .list(row -> new RejectedRow(
                        row.number("row_no"),
                        cells.open(id, row.number("row_no"), row.bytes("sealed")),
                        faults(row.text("faults"))));
    }

    private static PartnerImport read(Row row) {
        ImportCounts counts = new ImportCounts(
                row.number("households"),
                row.number("households_new"),
                row.number("households_linked"),
                row.number("households_held"),
                row.number("persons"),
                row.number("persons_new"),
                row.number("persons_linked"),
                row.number("persons_to_review"),
                row.number("persons_updated"),
                row.number("persons_unchanged"),
                row.number("rows_rejected"),
                row.number("rows_noticed"));
        return new PartnerImport(
                new ImportId(row.uuid("id")),
                row.uuid("operation_id"),
                row.text("organisation"),
                row.text("source"),
                row.text("reference"),
                row.truth("validate_only"),
                row.number("rows"),
                counts,
                row.texts("header"),
                new ListShape(
                        ListFormat.valueOf(row.text("format")),
                        row.optionalText("separator").orElse(null),
                        row.optionalText("encoding").orElse(null)),
                row.optionalText("mapping_name")
                        .map(name -> new MappingUsed(name, row.number("mapping_version")))
                        .orElse(null),
                row.instant("received_at"),
                row.optionalInstant("finished_at").orElse(null));
    }

    private List<RowFault> faults(String text) {
        try {
            return json.readValue(text, FAULTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("faults that were written can be read", e);
        }
    }

    private String write(RejectedRow row) {
        try {
            return json.writeValueAsString(row.faults());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("faults can be written", e);
        }
    }
}
