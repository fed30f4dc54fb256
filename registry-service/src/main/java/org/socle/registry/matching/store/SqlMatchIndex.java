package org.socle.registry.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.matching.domain.DedupKeys;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.search.SearchIndex;

@ApplicationScoped
class SqlMatchIndex implements MatchIndex {

    private static final String INSERT_PERSONS = """
            INSERT INTO dedup_person (person_id, household_id, territory_no, head, given, family, sex,
                                      birth_from, birth_precision, phone, national_ids, mother)
            SELECT person_id, household_id, territory_no, head, given, family, sex,
                   birth_from, birth_precision, phone, string_to_array(national_ids, ','), mother
              FROM unnest(:person_ids::uuid[], :household_ids::uuid[], :territories::int[], :heads::boolean[],
                          :given::text[], :family::text[], :sexes::text[], :birth_from::date[],
                          :precisions::text[], :phones::text[], :national_ids::text[], :mothers::text[])
                AS row(person_id, household_id, territory_no, head, given, family, sex,
                       birth_from, birth_precision, phone, national_ids, mother)
            """;

    /** In the order of the index, in which neighbours share a page. */
    private static final String INSERT_KEYS = """
            INSERT INTO dedup_key (key, person_id, territory_no)
            SELECT key, person_id, territory_no
              FROM unnest(:keys::bigint[], :person_ids::uuid[], :territories::int[]) AS row(key, person_id, territory_no)
             ORDER BY key
            """;

    private final Sql sql;
    private final SearchIndex searchIndex;

    SqlMatchIndex(Sql sql, SearchIndex searchIndex) {
        this.sql = sql;
        this.searchIndex = searchIndex;
    }

    @Override
    public void replace(List<Entry> entries) {
        remove(entries.stream().map(entry -> entry.person().personId()).toList());
        add(entries);
    }

    @Override
    public void add(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<MatchRecord> persons = entries.stream().map(Entry::person).toList();
        sql.of(INSERT_PERSONS)
                .withArray("person_ids", "uuid", each(persons, MatchRecord::personId))
                .withArray("household_ids", "uuid", each(persons, MatchRecord::householdId))
                .withArray("territories", "integer", each(persons, MatchRecord::commune))
                .withArray(
                        "heads",
                        "boolean",
                        entries.stream().map(SqlMatchIndex::isHead).toList())
                .withArray(
                        "given", "text", each(persons, person -> person.given().text()))
                .withArray(
                        "family",
                        "text",
                        each(persons, person -> person.family().text()))
                .withArray("sexes", "text", each(persons, MatchRecord::sex))
                .withArray("birth_from", "date", each(persons, person -> birthFrom(person.birth())))
                .withArray("precisions", "text", each(persons, person -> precision(person.birth())))
                .withArray("phones", "text", each(persons, MatchRecord::phone))
                .withArray("national_ids", "text", each(persons, MatchRows::joinedNationalIds))
                .withArray(
                        "mothers",
                        "text",
                        each(persons, person -> person.mother().text()))
                .update();
        List<Long> keys = new ArrayList<>();
        List<UUID> owners = new ArrayList<>();
        List<Integer> territories = new ArrayList<>();
        for (Entry entry : entries) {
            for (long key : DedupKeys.stored(entry.person(), entry.head())) {
                keys.add(key);
                owners.add(entry.person().personId());
                territories.add(entry.person().commune());
            }
        }
        sql.of(INSERT_KEYS)
                .withArray("keys", "bigint", keys)
                .withArray("person_ids", "uuid", owners)
                .withArray("territories", "integer", territories)
                .update();
        searchIndex.add(persons);
    }

    @Override
    public void remove(Collection<UUID> personIds) {
        sql.of("DELETE FROM dedup_key WHERE person_id = ANY (:ids)")
                .withArray("ids", "uuid", personIds)
                .update();
        sql.of("DELETE FROM dedup_person WHERE person_id = ANY (:ids)")
                .withArray("ids", "uuid", personIds)
                .update();
        searchIndex.remove(personIds);
    }

    @Override
    public List<MatchRecord> of(Collection<UUID> personIds) {
        return sql.of("SELECT * FROM dedup_person WHERE person_id = ANY (:ids) ORDER BY person_id")
                .withArray("ids", "uuid", personIds)
                .list(MatchRows::read);
    }

    @Override
    public Map<UUID, MatchRecord> headsOf(Collection<UUID> householdIds) {
        if (householdIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, MatchRecord> heads = new HashMap<>();
        sql.of("SELECT * FROM dedup_person WHERE household_id = ANY (:ids) AND head")
                .withArray("ids", "uuid", householdIds)
                .list(MatchRows::read)
                .forEach(head -> heads.put(head.householdId(), head));
        return heads;
    }

    private static boolean isHead(Entry entry) {
        MatchRecord head = entry.head();
        return head != null && head.personId().equals(entry.person().personId());
    }

    private static @Nullable String birthFrom(@Nullable BirthDate birth) {
        return birth == null ? null : birth.from().toString();
    }

    private static @Nullable String precision(@Nullable BirthDate birth) {
        return birth == null ? null : birth.precision().name();
    }

    private static List<@Nullable Object> each(
            List<MatchRecord> persons, Function<MatchRecord, @Nullable Object> column) {
        List<@Nullable Object> values = new ArrayList<>(persons.size());
        persons.forEach(person -> values.add(column.apply(person)));
        return values;
    }
}
