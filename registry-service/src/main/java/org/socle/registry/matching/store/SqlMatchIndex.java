package org.socle.registry.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.matching.domain.DedupKeys;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.search.SearchIndex;

@ApplicationScoped
class SqlMatchIndex implements MatchIndex {

    private static final String INSERT_PERSONS = """
            INSERT INTO dedup_person (person_id, household_id, territory_no, head, given, family, sex,
                                      birth_from, birth_precision, phone, national_ids, mother, village)
            SELECT person_id, household_id, territory_no, head, given, family, sex,
                   birth_from, birth_precision, phone, string_to_array(national_ids, ','), mother, village
              FROM unnest(:person_ids::uuid[], :household_ids::uuid[], :territories::int[], :heads::boolean[],
                          :given::text[], :family::text[], :sexes::text[], :birth_from::date[],
                          :precisions::text[], :phones::text[], :national_ids::text[], :mothers::text[],
                          :villages::text[])
                AS row(person_id, household_id, territory_no, head, given, family, sex,
                       birth_from, birth_precision, phone, national_ids, mother, village)
            """;

    /** In the order of the index, in which neighbours share a page. Answers which of them have finer keys. */
    private static final String INSERT_KEYS = """
            WITH added AS (
                INSERT INTO dedup_key (key, person_id, territory_no)
                SELECT key, person_id, territory_no
                  FROM unnest(:keys::bigint[], :person_ids::uuid[], :territories::int[])
                    AS row(key, person_id, territory_no)
                 ORDER BY key
            )
            SELECT key
              FROM dedup_large_block
             WHERE key = ANY (:keys)
               AND refined_at IS NOT NULL
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
                .withArray("villages", "text", each(persons, MatchRecord::village))
                .update();
        KeyRows rows = new KeyRows();
        for (Entry entry : entries) {
            rows.add(entry.person(), DedupKeys.stored(entry.person(), entry.head()));
        }
        Set<Long> refined = insert(rows);
        if (!refined.isEmpty()) {
            addFiner(persons, rows, refined);
        }
        searchIndex.add(persons);
    }

    private void addFiner(List<MatchRecord> persons, KeyRows stored, Set<Long> refined) {
        Map<UUID, MatchRecord> byId = new HashMap<>();
        persons.forEach(person -> byId.put(person.personId(), person));
        KeyRows finer = new KeyRows();
        for (int at = 0; at < stored.keys.size(); at++) {
            long key = stored.keys.get(at);
            if (refined.contains(key)) {
                MatchRecord person = Objects.requireNonNull(byId.get(stored.owners.get(at)));
                finer.add(person, DedupKeys.storedFiner(key, person));
            }
        }
        insert(finer);
    }

    private Set<Long> insert(KeyRows rows) {
        return Set.copyOf(sql.of(INSERT_KEYS)
                .withArray("keys", "bigint", rows.keys)
                .withArray("person_ids", "uuid", rows.owners)
                .withArray("territories", "integer", rows.territories)
                .list(row -> row.number("key")));
    }

    @Override
    public void refine(long key) {
        List<MatchRecord> sharing =
                sql.of("SELECT * FROM matcher_block(:key)").with("key", key).list(MatchRows::read);
        KeyRows finer = new KeyRows();
        sharing.forEach(person -> finer.add(person, DedupKeys.storedFiner(key, person)));
        insert(finer);
        sql.of("UPDATE dedup_large_block SET persons = :persons, refined_at = now() WHERE key = :key")
                .with("key", key)
                .with("persons", sharing.size())
                .update();
    }

    @Override
    public Optional<Long> takeLargeBlock() {
        if (waitingBlock().isEmpty()) {
            return Optional.empty();
        }
        RegisterLocks.takeWhole(sql);
        return waitingBlock();
    }

    private Optional<Long> waitingBlock() {
        return sql.of("SELECT key FROM dedup_large_block WHERE refined_at IS NULL ORDER BY found_at, key LIMIT 1")
                .first(row -> row.number("key"));
    }

    /** Rows of dedup_key, column by column. */
    private static final class KeyRows {

        private final List<Long> keys = new ArrayList<>();
        private final List<UUID> owners = new ArrayList<>();
        private final List<Integer> territories = new ArrayList<>();

        void add(MatchRecord person, Set<Long> keysOfPerson) {
            for (long key : keysOfPerson) {
                keys.add(key);
                owners.add(person.personId());
                territories.add(person.commune());
            }
        }
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
    public void hold() {
        RegisterLocks.takeWhole(sql);
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

    @Override
    public Map<UUID, String> villagesOf(Collection<UUID> householdIds) {
        if (householdIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> villages = new HashMap<>();
        sql.of("""
                        SELECT household_id, village
                          FROM household_profile
                         WHERE household_id = ANY (:ids)
                           AND village IS NOT NULL
                        """)
                .withArray("ids", "uuid", householdIds)
                .list(row -> villages.put(row.uuid("household_id"), row.text("village")));
        return villages;
    }

    @Override
    public void livesIn(UUID household, String village) {
        sql.of("""
                        UPDATE dedup_person
                           SET village = :village
                         WHERE household_id = :household
                           AND village <> :village
                        """).with("household", household).with("village", village).update();
    }

    @Override
    public List<HouseholdCandidate> householdsAfter(@Nullable UUID after, int households) {
        Map<UUID, List<MatchRecord>> found = new LinkedHashMap<>();
        Map<UUID, MatchRecord> heads = new HashMap<>();
        sql.of("SELECT * FROM matcher_page(:after::uuid, :households)")
                .with("after", after)
                .with("households", households)
                .list(row -> {
                    MatchRecord person = MatchRows.read(row);
                    UUID household = row.uuid("household_id");
                    if (row.truth("head")) {
                        heads.putIfAbsent(household, person);
                    }
                    return found.computeIfAbsent(household, ignored -> new ArrayList<>())
                            .add(person);
                });
        return found.entrySet().stream()
                .map(household -> new HouseholdCandidate(household.getValue(), heads.get(household.getKey())))
                .toList();
    }

    @Override
    public List<HouseholdCandidate> aloneAfter(@Nullable UUID after, int persons) {
        return sql.of("SELECT * FROM matcher_alone(:after::uuid, :persons)")
                .with("after", after)
                .with("persons", persons)
                .list(row -> new HouseholdCandidate(List.of(MatchRows.read(row)), null));
    }

    @Override
    public long size() {
        return sql.of("SELECT matcher_size() AS size").one(row -> row.number("size"));
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
