package org.socle.registry.provenance.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.provenance.ProvenanceStore;
import org.socle.registry.provenance.domain.Provenance;
import org.socle.registry.source.domain.Channel;

@ApplicationScoped
class SqlProvenanceStore implements ProvenanceStore {

    private static final String OF_PERSON = """
            SELECT organisation, access_point_id, channel, recorded_by
              FROM source_record
             WHERE person_id = :id
               AND founded
             ORDER BY id
             LIMIT 1
            """;

    private static final String OF_HOUSEHOLD = """
            SELECT s.organisation, s.access_point_id, s.channel, s.recorded_by
              FROM person p
              JOIN source_record s ON s.person_id = p.id AND s.household_id = p.household_id AND s.founded
             WHERE p.household_id = :id
             ORDER BY s.id
             LIMIT 1
            """;

    private final Sql sql;

    SqlProvenanceStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Provenance> ofPerson(UUID person) {
        return sql.of(OF_PERSON).with("id", person).first(SqlProvenanceStore::read);
    }

    @Override
    public Optional<Provenance> ofHousehold(UUID household) {
        return sql.of(OF_HOUSEHOLD).with("id", household).first(SqlProvenanceStore::read);
    }

    private static Provenance read(Row row) {
        return new Provenance(
                row.text("organisation"),
                row.optionalUuid("access_point_id").orElse(null),
                row.optionalConstant("channel", Channel.class).orElse(null),
                row.optionalText("recorded_by").orElse(null));
    }
}
