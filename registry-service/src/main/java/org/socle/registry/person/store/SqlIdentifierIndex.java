package org.socle.registry.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.sql.Sql;
import org.socle.registry.person.BlindIndexes;
import org.socle.registry.person.IdentifierIndex;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.Person;

@ApplicationScoped
class SqlIdentifierIndex implements IdentifierIndex {

    /** A telephone may be at another position than it was, so that each row is known by its value alone. */
    private static final String REHASH = """
            UPDATE person_identifier i
               SET blind_index = row.written
              FROM unnest(:persons::uuid[], :kinds::text[], :others::text[], :written::text[])
                AS row(person_id, kind, other, written)
             WHERE i.person_id = row.person_id
               AND i.kind = row.kind
               AND i.blind_index = row.other
         RETURNING i.person_id
            """;

    private final Sql sql;
    private final BlindIndexes blind;

    SqlIdentifierIndex(Sql sql, BlindIndexes blind) {
        this.sql = sql;
        this.blind = blind;
    }

    private record Entry(UUID person, String kind, String other, String written) {}

    @Override
    public List<UUID> personsAfter(UUID person, int most) {
        return sql.of("""
                        SELECT DISTINCT person_id
                          FROM person_identifier
                         WHERE person_id > :person
                         ORDER BY person_id
                         LIMIT :most
                        """).with("person", person).with("most", most).list(row -> row.uuid("person_id"));
    }

    @Override
    public long persons() {
        return sql.of("SELECT count(DISTINCT person_id) AS persons FROM person_identifier")
                .one(row -> row.number("persons"));
    }

    @Override
    public Set<UUID> rehash(Collection<Person> persons) {
        List<Entry> entries = new ArrayList<>();
        for (Person person : persons) {
            UUID id = person.id().value();
            List<String> phones = new ArrayList<>(person.details().otherPhones());
            String main = person.details().phone();
            if (main != null) {
                phones.add(main);
            }
            for (String phone : phones) {
                blind.otherOfPhone(phone)
                        .ifPresent(other ->
                                entries.add(new Entry(id, SealedIdentifiers.PHONE, other, blind.ofPhone(phone))));
            }
            for (NationalId number : person.details().nationalIds()) {
                blind.otherOf(number)
                        .ifPresent(
                                other -> entries.add(new Entry(id, number.type().name(), other, blind.of(number))));
            }
        }
        if (entries.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(sql.of(REHASH)
                .withArray(
                        "persons", "uuid", entries.stream().map(Entry::person).toList())
                .withArray("kinds", "text", entries.stream().map(Entry::kind).toList())
                .withArray("others", "text", entries.stream().map(Entry::other).toList())
                .withArray(
                        "written", "text", entries.stream().map(Entry::written).toList())
                .list(row -> row.uuid("person_id")));
    }
}
