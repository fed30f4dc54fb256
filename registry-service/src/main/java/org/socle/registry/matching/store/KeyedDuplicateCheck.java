package org.socle.registry.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.DuplicateCheck;
import org.socle.registry.matching.domain.DedupKeys;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.HouseholdFinding;
import org.socle.registry.matching.domain.HouseholdMatcher;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.Verdict;

/** Finds candidates by shared keys with one question to the database, and weighs them in memory. */
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

    private final Sql sql;

    KeyedDuplicateCheck(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<HouseholdFinding> check(List<HouseholdCandidate> households) {
        lock(households);
        Register register = read(households);
        List<HouseholdFinding> findings = new ArrayList<>(households.size());
        for (HouseholdCandidate household : households) {
            HouseholdFinding finding = HouseholdMatcher.decide(
                    household, person -> register.similar(person, household.head()), register::mayBeLinked);
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
        int persons = households.stream()
                .mapToInt(household -> household.persons().size())
                .sum();
        if (persons > FEW) {
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

    private Register read(List<HouseholdCandidate> households) {
        Set<Long> probes = new HashSet<>();
        for (HouseholdCandidate household : households) {
            for (MatchRecord person : household.persons()) {
                probes.addAll(DedupKeys.probes(person, household.head()));
            }
        }
        Register register = new Register();
        sql.of(SIMILAR).withArray("probes", "bigint", probes).list(row -> {
            register.addRegistered(row);
            return row;
        });
        return register;
    }

    /** The part of the register that shares a key with anybody in the batch, and the batch so far. */
    private static final class Register {

        private final Map<Long, List<MatchRecord>> byKey = new HashMap<>();
        private final Set<UUID> outOfScope = new HashSet<>();

        void addRegistered(Row row) {
            MatchRecord person = MatchRows.read(row);
            for (long key : row.numbers("keys")) {
                byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(person);
            }
            if (!row.truth("in_scope")) {
                outOfScope.add(person.personId());
            }
        }

        Collection<MatchRecord> similar(MatchRecord person, @Nullable MatchRecord head) {
            Map<UUID, MatchRecord> found = new LinkedHashMap<>();
            for (long key : DedupKeys.probes(person, head)) {
                byKey.getOrDefault(key, List.of()).forEach(other -> found.put(other.personId(), other));
            }
            found.remove(person.personId());
            return found.values();
        }

        boolean mayBeLinked(MatchRecord registered) {
            return !outOfScope.contains(registered.personId());
        }

        /** What the household adds to the register; one without a head that is none of the known adds nothing. */
        void add(HouseholdCandidate household, HouseholdFinding finding) {
            if (household.head() == null && finding.sameHousehold().isEmpty()) {
                return;
            }
            for (int at = 0; at < household.persons().size(); at++) {
                if (finding.verdicts().get(at) instanceof Verdict.Linked) {
                    continue;
                }
                MatchRecord person = household.persons().get(at);
                MatchRecord settled = finding.sameHousehold().map(person::in).orElse(person);
                for (long key : DedupKeys.stored(settled, household.head())) {
                    byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(settled);
                }
            }
        }
    }
}
