package org.socle.registry.intake.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.intake.ColumnMappingStore;
import org.socle.registry.intake.domain.ColumnMapping;

@ApplicationScoped
class SqlColumnMappingStore implements ColumnMappingStore {

    private static final TypeReference<List<ColumnMapping.Column>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<ColumnMapping.Value>> VALUES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    SqlColumnMappingStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void lockOrganisation(String organisation) {
        sql.of("SELECT pg_advisory_xact_lock(hashtext('import_mapping'), hashtext(:organisation))")
                .with("organisation", organisation)
                .execute();
    }

    @Override
    public Optional<ColumnMapping> find(String organisation, String name) {
        return sql.of("""
                        SELECT *
                          FROM import_mapping
                         WHERE organisation = :organisation
                           AND name = :name
                         ORDER BY version DESC
                         LIMIT 1
                        """).with("organisation", organisation).with("name", name).first(this::read);
    }

    @Override
    public List<ColumnMapping> list(String organisation, Cursor cursor) {
        return sql.of("""
                        SELECT DISTINCT ON (name) *
                          FROM import_mapping
                         WHERE organisation = :organisation
                           AND (:after::text IS NULL OR name > :after)
                         ORDER BY name, version DESC
                         LIMIT :limit
                        """)
                .with("organisation", organisation)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(this::read);
    }

    @Override
    public void add(ColumnMapping mapping) {
        sql.of("""
                        INSERT INTO import_mapping (organisation, name, version, columns, cell_values, changed_at)
                        VALUES (:organisation, :name, :version, :columns::jsonb, :values::jsonb, :changed)
                        """)
                .with("organisation", mapping.organisation())
                .with("name", mapping.name())
                .with("version", mapping.version())
                .with("columns", write(mapping.columns()))
                .with("values", write(mapping.values()))
                .with("changed", mapping.changedAt())
                .update();
    }

    private ColumnMapping read(Row row) {
        try {
            return new ColumnMapping(
                    row.text("organisation"),
                    row.text("name"),
                    row.number("version"),
                    json.readValue(row.text("columns"), COLUMNS),
                    json.readValue(row.text("cell_values"), VALUES),
                    row.instant("changed_at"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mapping that was written can be read", e);
        }
    }

    private String write(Object part) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mapping can be written", e);
        }
    }
}
