package org.socle.registry.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.model.PairScorer;

/**
 * Finds candidates by shared keys with one question to the database, asks a second one for the households of those that
 * come near, and weighs them in memory.
 */
@ApplicationScoped
class KeyedDuplicateCheck implements DuplicateCheck {

    /** Persons up to which a registration locks only who shares a key with it. */
    private static final int FEW = 40;

    /** Any class of advisory locks of our own: the letters DEDU. */
    private static final int LOCK_CLASS = 0x44454455;

    /** Number 0 is the whole register, which a few share; the others stand for keys. In order, so that none wait in a circle. */
    private static final String LOCK_KEYS = """
            SELECT CASE number
                       WHEN 0 THEN pg_advisory_xact_lock_shared(:class, 0)
                       ELSE pg_advisory_xact_lock(:class, number)
                   END
              FROM (SELECT number FROM unnest(:numbers::int[]) AS number ORDER BY number) AS sorted
            """;

    private static final String LOCK_ALL = "SELECT pg_advisory_xact_lock(:class, 0)";

    private static final String SIMILAR = """
            SELECT s.*, s.territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                                           AND nullif(current_setting('app.hi', true), '')::int AS in_scope
              FROM matcher_similar(:probes) s
            """;

    private static final String MEMBERS = """
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
        return decide(households, persons(households) > FEW ? models.now() : models.current());
    }

    @Override
    public List<HouseholdFinding> look(List<HouseholdCandidate> households) {
        return decide(households, models.current());
    }

    private List<HouseholdFinding> decide(List<HouseholdCandidate> households, PairScorer scorer) {
        HouseholdMatcher matcher = new HouseholdMatcher(scorer);
        FoundRegister register = read(households, matcher);
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
            sql.of(LOCK_ALL).with("class", LOCK_CLASS).execute();
            return;
        }
        Set<Integer> numbers = new TreeSet<>(Set.of(0));
        for (HouseholdCandidate household : households) {
            for (MatchRecord person : household.persons()) {
                DedupKeys.strong(person).forEach(key -> numbers.add((int) (key >>> 33)));
            }
        }
        sql.of(LOCK_KEYS)
                .with("class", LOCK_CLASS)
                .withArray("numbers", "integer", numbers)
                .execute();
    }

    private static int persons(List<HouseholdCandidate> households) {
        return households.stream()
                .mapToInt(household -> household.persons().size())
                .sum();
    }

    private FoundRegister read(List<HouseholdCandidate> households, HouseholdMatcher matcher) {
        Set<Long> probes = new HashSet<>();
        for (HouseholdCandidate household : households) {
            for (MatchRecord person : household.persons()) {
                probes.addAll(DedupKeys.probes(person, household.head()));
            }
        }
        FoundRegister register = new FoundRegister(matcher);
        sql.of(SIMILAR).withArray("probes", "bigint", probes).list(row -> {
            register.addRegistered(row);
            return row;
        });
        households.forEach(register::keepLikely);
        Set<UUID> homes = register.homesOfLikely();
        if (!homes.isEmpty()) {
            sql.of(MEMBERS).withArray("households", "uuid", homes).list(row -> {
                register.addMember(row);
                return row;
            });
        }
        return register;
    }
}
