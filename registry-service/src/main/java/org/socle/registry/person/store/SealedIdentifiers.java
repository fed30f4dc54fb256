package org.socle.registry.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;
import org.socle.registry.person.BlindIndexes;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.person.domain.Person;

/** Writes and reads telephones and identity numbers, which are never stored in the clear. */
@ApplicationScoped
class SealedIdentifiers {

    static final String PHONE = "PHONE";

    private static final String PURPOSE = "person_identifier.sealed";

    private static final String INSERT = """
            INSERT INTO person_identifier (person_id, kind, blind_index, sealed, territory_no)
            SELECT person_id, kind, blind_index, sealed, territory_no
              FROM unnest(:person_ids::uuid[], :kinds::text[], :indexes::text[], :sealed::bytea[], :territories::int[])
                AS row(person_id, kind, blind_index, sealed, territory_no)
                ON CONFLICT (person_id, kind) DO UPDATE
               SET blind_index = excluded.blind_index,
                   sealed = excluded.sealed
            """;

    private final Sql sql;
    private final Secrets secrets;
    private final BlindIndexes blind;

    SealedIdentifiers(Sql sql, Secrets secrets, BlindIndexes blind) {
        this.sql = sql;
        this.secrets = secrets;
        this.blind = blind;
    }

    void write(List<Person> persons) {
        List<Sealed> rows = new ArrayList<>();
        for (Person person : persons) {
            String phone = person.details().phone();
            if (phone != null) {
                rows.add(seal(person, PHONE, blind.ofPhone(phone), phone));
            }
            for (NationalId id : person.details().nationalIds()) {
                rows.add(seal(person, id.type().name(), blind.of(id), id.number()));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        sql.of(INSERT)
                .withArray(
                        "person_ids",
                        "uuid",
                        rows.stream().map(Sealed::personId).toList())
                .withArray("kinds", "text", rows.stream().map(Sealed::kind).toList())
                .withArray("indexes", "text", rows.stream().map(Sealed::index).toList())
                .withArray("sealed", "bytea", rows.stream().map(Sealed::hex).toList())
                .withArray(
                        "territories",
                        "integer",
                        rows.stream().map(Sealed::territory).toList())
                .update();
    }

    void forget(List<UUID> personIds) {
        sql.of("DELETE FROM person_identifier WHERE person_id = ANY (:ids)")
                .withArray("ids", "uuid", personIds)
                .update();
    }

    /** Lets a person's identifiers be seen where the person lives now. */
    void move(UUID personId, int territory) {
        sql.of("UPDATE person_identifier SET territory_no = :territory WHERE person_id = :id")
                .with("id", personId)
                .with("territory", territory)
                .update();
    }

    private Sealed seal(Person person, String kind, String index, String value) {
        UUID id = person.id().value();
        byte[] sealed = secrets.seal(PURPOSE, owner(id, kind), value);
        return new Sealed(id, kind, index, "\\x" + HexFormat.of().formatHex(sealed), person.territory());
    }

    /** The identifiers of one person, from texts {@code KIND:hex} as the person query returns them. */
    Opened open(UUID personId, List<String> sealed) {
        Map<String, String> values = new HashMap<>();
        for (String entry : sealed) {
            int colon = entry.indexOf(':');
            String kind = entry.substring(0, colon);
            byte[] bytes = HexFormat.of().parseHex(entry.substring(colon + 1));
            values.put(kind, secrets.open(PURPOSE, owner(personId, kind), bytes));
        }
        List<NationalId> nationalIds = new ArrayList<>();
        for (NationalIdType type : NationalIdType.values()) {
            String number = values.get(type.name());
            if (number != null) {
                nationalIds.add(new NationalId(type, number));
            }
        }
        return new Opened(values.get(PHONE), nationalIds);
    }

    private static String owner(UUID personId, String kind) {
        return personId + " " + kind;
    }

    /** What a person is reached and known by, readable. */
    record Opened(@Nullable String phone, List<NationalId> nationalIds) {
        @Override
        public String toString() {
            return "Opened[hidden]";
        }
    }

    private record Sealed(UUID personId, String kind, String index, String hex, int territory) {}
}
