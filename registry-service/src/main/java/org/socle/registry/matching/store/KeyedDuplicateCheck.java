package org.socle.registry.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.DuplicateCheck;
import org.socle.registry.matching.Models;
import org.socle.registry.matching.domain.DedupKeys;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.HouseholdFinding;
import org.socle.registry.matching.domain.HouseholdMatcher;
import org.socle.registry.matching.domain.LargeBlocks;
import org.socle.registry.matching.domain.MatchRecord;

/**
 * Finds candidates by shared keys with one question to the database, asks a second one for the households of those that
 * come near, and weighs them in memory.
 */
@ApplicationScoped
class KeyedDuplicateCheck implements DuplicateCheck, FoundRegister.Homes {

    /** Persons up to which a registration locks only who shares a key with it. */
    private static final int FEW = 40;

    private static final String NOTE = """
            INSERT INTO dedup_large_block (key, found_at)
            SELECT key, now()
              FROM unnest(:keys::bigint[]) AS key
                ON CONFLICT DO NOTHING
            """;

    /** A row without a person holds the keys that were refined, by which nobody was looked for. */
    private static final String SIMILAR = """
            SELECT s.*, s.territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                                           AND nullif(current_setting('app.hi', true), '')::int AS in_scope
              FROM matcher_similar(:probes) s
             UNION ALL
            SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, array_agg(b.key), NULL
              FROM dedup_large_block b
             WHERE b.key = ANY (:probes) AND b.refined_at IS NOT NULL
            HAVING count(*) > 0
            """;

    private static final String NAMES = "SELECT * FROM matcher_names(:households)";

    private static final String RESIDENTS = """
            SELECT m.*, m.territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                                           AND nullif(current_setting('app.hi', true), '')::int AS in_scope
              FROM matcher_members(:households) m
            """;

    private final Sql sql;
    private final Models models;

    KeyedDuplicateCheck(Sql sql, Models models) {
        this.sql = sql;
        this.models = models;
    }

    @Override
    public List<HouseholdFinding> check(List<HouseholdCandidate> households) {
        lock(households);
        var matcher = new HouseholdMatcher(persons(households) > FEW ? models.now() : models.current());
        FoundRegister register = read(households, matcher);
        note(register.fullBlocks());
        return decide(households, matcher, register);
    }

    @Override
    public List<HouseholdFinding> look(List<HouseholdCandidate> households) {
        var matcher = new HouseholdMatcher(models.current());
        return decide(households, matcher, read(households, matcher));
    }

    @Override
    public List<HouseholdFinding> among(List<HouseholdCandidate> registered) {
        var matcher = new HouseholdMatcher(models.current());
        FoundRegister register = read(registered, matcher);
        return registered.stream()
                .map(household -> matcher.decide(household, register.without(household.persons())))
                .toList();
    }

    private static List<HouseholdFinding> decide(
            List<HouseholdCandidate> households, HouseholdMatcher matcher, FoundRegister register) {
        List<HouseholdFinding> findings = new ArrayList<>(households.size());
        for (HouseholdCandidate household : households) {
            HouseholdFinding finding = matcher.decide(household, register);
            register.add(household, finding);
            findings.add(finding);
        }
        return findings;
    }

    /**
     * Two who register the same person at the same moment meet here. A few persons wait for nobody but who shares a key
     * with them; the keys of a list would fill PostgreSQL's lock table, so a list has the register for itself for as long
     * as its batch takes.
     */
    private void lock(List<HouseholdCandidate> households) {
        if (persons(households) > FEW) {
            RegisterLocks.takeWhole(sql);
            return;
        }
        Set<Integer> numbers = new TreeSet<>(Set.of(0));
        for (HouseholdCandidate household : households) {
            for (MatchRecord person : household.persons()) {
                DedupKeys.strong(person).forEach(key -> numbers.add((int) (key >>> 33)));
            }
            for (MatchRecord other : household.others()) {
                DedupKeys.identifiers(other).forEach(key -> numbers.add((int) (key >>> 33)));
            }
        }
        RegisterLocks.share(sql, numbers);
    }

    private static int persons(List<HouseholdCandidate> households) {
        return households.stream()
                .mapToInt(household -> household.persons().size())
                .sum();
    }

    /** Lets finer keys be made for the keys that too many share. */
    private void note(Set<Long> keys) {
        if (!keys.isEmpty()) {
            sql.of(NOTE).withArray("keys", "bigint", new TreeSet<>(keys)).update();
        }
    }

    private FoundRegister read(List<HouseholdCandidate> households, HouseholdMatcher matcher) {
        Map<UUID, Set<Long>> probes = new HashMap<>();
        households.forEach(household -> household
                .persons()
                .forEach(person -> probes.put(person.personId(), DedupKeys.probes(person, household.head()))));
        Map<String, String> sameNumbers = new HashMap<>();
        for (HouseholdCandidate household : households) {
            household
                    .others()
                    .forEach(other -> probes.getOrDefault(other.personId(), new HashSet<>())
                            .addAll(DedupKeys.identifiers(other)));
            sameNumbers.putAll(household.sameNumbers());
        }
        FoundRegister register = new FoundRegister(matcher, probes, sameNumbers, this);
        List<Long> asked = all(probes);
        Set<Long> refined = look(asked, register);
        if (!refined.isEmpty()) {
            register.refine(new LargeBlocks(refined), households);
            Set<Long> before = Set.copyOf(asked);
            look(all(probes).stream().filter(key -> !before.contains(key)).toList(), register);
        }
        register.readHomes(households);
        return register;
    }

    /**
     * Reads who is found by the keys.
     *
     * @return keys by which nobody was looked for, because there are finer ones
     */
    private Set<Long> look(List<Long> keys, FoundRegister register) {
        Set<Long> refined = new HashSet<>();
        sql.of(SIMILAR).withArray("probes", "bigint", keys).list(row -> {
            if (row.optionalUuid("person_id").isPresent()) {
                register.addRegistered(row);
            } else {
                refined.addAll(row.numbers("keys"));
            }
            return row;
        });
        return refined;
    }

    @Override
    public void readNames(FoundRegister register, Set<UUID> households) {
        sql.of(NAMES).withArray("households", "uuid", households).list(row -> {
            register.addMember(row);
            return row;
        });
    }

    @Override
    public void readWhole(FoundRegister register, Set<UUID> households) {
        sql.of(RESIDENTS).withArray("households", "uuid", households).list(row -> {
            register.addResident(row);
            return row;
        });
    }

    /** In the order of the index, in which neighbours share a page. */
    private static List<Long> all(Map<UUID, Set<Long>> probes) {
        return probes.values().stream().flatMap(Set::stream).distinct().sorted().toList();
    }
}
