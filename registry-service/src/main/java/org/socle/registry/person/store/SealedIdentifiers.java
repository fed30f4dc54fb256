package org.socle.registry.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;
import org.socle.registry.person.BlindIndexes;
import org.socle.registry.person.OpenIdentifiers;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.person.domain.Person;

/** Writes and reads telephones and identity numbers, which are never stored in the clear. */
@ApplicationScoped
class SealedIdentifiers implements OpenIdentifiers {

    static final String PHONE = "PHONE";

    /** Where the main telephone and every document is. */
    private static final int MAIN = 0;

    static final String PURPOSE = "person_identifier.sealed";

    private static final String INSERT = """
            INSERT INTO person_identifier (person_id, kind, position, blind_index, sealed, territory_no)
            SELECT person_id, kind, position, blind_index, sealed, territory_no
              FROM unnest(:person_ids::uuid[], :kinds::text[], :positions::int[], :indexes::text[], :sealed::bytea[],
                          :territories::int[])
                AS row(person_id, kind, position, blind_index, sealed, territory_no)
                ON CONFLICT (person_id, kind, position) DO UPDATE
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
            String main = person.details().phone();
            if (main != null) {
                rows.add(seal(person, PHONE, MAIN, blind.ofPhone(main), main));
            }
            int position = MAIN;
            for (String phone : person.details().otherPhones()) {
                rows.add(seal(person, PHONE, ++position, blind.ofPhone(phone), phone));
            }
            for (NationalId id : person.details().nationalIds()) {
                rows.add(seal(person, id.type().name(), MAIN, blind.of(id), id.number()));
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
                .withArray(
                        "positions",
                        "integer",
                        rows.stream().map(Sealed::position).toList())
                .withArray("indexes", "text", rows.stream().map(Sealed::index).toList())
                .withArray("sealed", "bytea", rows.stream().map(Sealed::sealed).toList())
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

    /** Writes what is known now, and forgets telephones that are known no longer. */
    void replace(List<Person> persons) {
        sql.of("DELETE FROM person_identifier WHERE person_id = ANY (:ids) AND kind = 'PHONE'")
                .withArray(
                        "ids",
                        "uuid",
                        persons.stream().map(person -> person.id().value()).toList())
                .update();
        write(persons);
    }

    /** Lets a person's identifiers be seen where the person lives now. */
    void move(UUID personId, int territory) {
        sql.of("UPDATE person_identifier SET territory_no = :territory WHERE person_id = :id")
                .with("id", personId)
                .with("territory", territory)
                .update();
    }

    private Sealed seal(Person person, String kind, int position, String index, String value) {
        UUID id = person.id().value();
        byte[] sealed = secrets.seal(PURPOSE, owner(id, kind, position), value);
        return new Sealed(id, kind, position, index, sealed, person.territory());
    }

    /** The identifiers of one person, from texts {@code KIND:position:hex} as the person query returns them. */
    Opened open(UUID personId, List<String> sealed) {
        SortedMap<Integer, String> phones = new TreeMap<>();
        List<NationalId> nationalIds = new ArrayList<>();
        for (String entry : sealed) {
            String[] parts = entry.split(":", 3);
            String kind = parts[0];
            int position = Integer.parseInt(parts[1]);
            String value = open(personId, kind, position, HexFormat.of().parseHex(parts[2]));
            if (kind.equals(PHONE)) {
                phones.put(position, value);
            } else {
                nationalIds.add(new NationalId(NationalIdType.valueOf(kind), value));
            }
        }
        return new Opened(phones.remove(MAIN), List.copyOf(phones.values()), nationalIds);
    }

    @Override
    public String open(UUID personId, String kind, int position, byte[] sealed) {
        return secrets.open(PURPOSE, owner(personId, kind, position), sealed);
    }

    /** What a value is sealed to, so that nobody can pass it off as somebody else's. */
    static String owner(UUID personId, String kind, int position) {
        return position == MAIN ? personId + " " + kind : personId + " " + kind + " " + position;
    }

    /** What a person is reached and known by, readable. */
    record Opened(@Nullable String phone, List<String> otherPhones, List<NationalId> nationalIds) {
        @Override
        public String toString() {
            return "Opened[hidden]";
        }
    }

    // Two rows are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Sealed(UUID personId, String kind, int position, String index, byte[] sealed, int territory) {}
}
