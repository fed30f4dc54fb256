package org.socle.registry.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socle.kit.secret.SealedColumn;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;

/** Seals telephones and identity numbers with a new key. */
@ApplicationScoped
class ResealIdentifiers implements SealedColumn {

    private static final String NEXT = """
            SELECT person_id, kind, position, sealed
              FROM person_identifier
             WHERE (person_id, kind, position) > (:person::uuid, :kind::text, :position::smallint)
             ORDER BY person_id, kind, position
             LIMIT :most
               FOR UPDATE
            """;

    private static final String WRITE = """
            UPDATE person_identifier i
               SET sealed = row.sealed
              FROM unnest(:persons::uuid[], :kinds::text[], :positions::int[], :sealed::bytea[])
                AS row(person_id, kind, position, sealed)
             WHERE i.person_id = row.person_id
               AND i.kind = row.kind
               AND i.position = row.position
            """;

    private final Sql sql;
    private final Secrets secrets;

    ResealIdentifiers(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return SealedIdentifiers.PURPOSE;
    }

    @Override
    public long rows() {
        return sql.of("SELECT count(*) AS rows FROM person_identifier").one(row -> row.number("rows"));
    }

    // Two entries are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(UUID person, String kind, int position, byte[] sealed) {

        String place() {
            return person + " " + kind + " " + position;
        }
    }

    @Override
    public Resealed reseal(String after, int most) {
        String[] place = after.isEmpty() ? new String[] {new UUID(0, 0).toString(), "", "0"} : after.split(" ", 3);
        List<Entry> looked = sql.of(NEXT)
                .with("person", UUID.fromString(place[0]))
                .with("kind", place[1])
                .with("position", Integer.parseInt(place[2]))
                .with("most", most)
                .list(row -> new Entry(
                        row.uuid("person_id"), row.text("kind"), row.integer("position"), row.bytes("sealed")));
        return Resealed.of(after, looked, each -> !secrets.isCurrent(each.sealed()), this::write, Entry::place);
    }

    private void write(List<Entry> entries) {
        sql.of(WRITE)
                .withArray(
                        "persons", "uuid", entries.stream().map(Entry::person).toList())
                .withArray("kinds", "text", entries.stream().map(Entry::kind).toList())
                .withArray(
                        "positions",
                        "integer",
                        entries.stream().map(Entry::position).toList())
                .withArray("sealed", "bytea", entries.stream().map(this::sealed).toList())
                .update();
    }

    private byte[] sealed(Entry entry) {
        String owner = SealedIdentifiers.owner(entry.person(), entry.kind(), entry.position());
        return secrets.anew(SealedIdentifiers.PURPOSE, owner, entry.sealed());
    }
}
