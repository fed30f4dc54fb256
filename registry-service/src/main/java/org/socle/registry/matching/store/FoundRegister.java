package org.socle.registry.matching.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.kit.sql.Row;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.HouseholdFinding;
import org.socle.registry.matching.domain.HouseholdMatcher;
import org.socle.registry.matching.domain.KnownMember;
import org.socle.registry.matching.domain.LargeBlocks;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.Register;
import org.socle.registry.matching.domain.Verdict;

/** The part of the register that shares a key with anybody of a list, and what the list has added so far. */
final class FoundRegister implements Register {

    private final HouseholdMatcher matcher;
    private final LargeBlocks large;
    private final Map<Long, List<MatchRecord>> registered = new HashMap<>();
    private final Set<Long> fullBlocks = new HashSet<>();
    private final Map<Long, List<MatchRecord>> arrived = new HashMap<>();
    private final Map<UUID, List<MatchRecord>> likely = new HashMap<>();
    private final Map<UUID, List<KnownMember>> members = new HashMap<>();
    private final Set<UUID> outOfScope = new HashSet<>();
    private final Set<UUID> incomplete = new HashSet<>();
    private final Map<UUID, Set<Long>> probes;
    private final Map<String, String> sameNumbers;

    /**
     * @param probes what each person of the list is looked up by
     * @param sameNumbers what hashes by another key are by the key that is written, of the numbers of the list
     */
    FoundRegister(
            HouseholdMatcher matcher, LargeBlocks large, Map<UUID, Set<Long>> probes, Map<String, String> sameNumbers) {
        this.matcher = matcher;
        this.large = large;
        this.probes = probes;
        this.sameNumbers = Map.copyOf(sameNumbers);
    }

    void addRegistered(Row row) {
        MatchRecord person = MatchRows.read(row).with(sameNumbers);
        for (long key : row.numbers("keys")) {
            List<MatchRecord> block = registered.computeIfAbsent(key, ignored -> new ArrayList<>());
            block.add(person);
            if (block.size() == LargeBlocks.MOST) {
                fullBlocks.add(key);
            }
        }
        if (!row.truth("in_scope")) {
            outOfScope.add(person.personId());
        }
    }

    void addMember(Row row) {
        KnownMember stored = MatchRows.readMember(row);
        KnownMember member = new KnownMember(stored.person().with(sameNumbers), stored.head());
        addMember(row.uuid("household_id"), member);
        if (!row.truth("in_scope")) {
            outOfScope.add(member.person().personId());
        }
    }

    private void addMember(UUID householdId, KnownMember member) {
        members.computeIfAbsent(householdId, ignored -> new ArrayList<>()).add(member);
    }

    /** Looks through the hundreds that share a key with each person, before any household is read. */
    void keepLikely(HouseholdCandidate household) {
        for (MatchRecord person : household.persons()) {
            if (large.areOutOfSightOf(person, household.head()) || sharesAFullBlock(person)) {
                incomplete.add(person.personId());
            }
            likely.put(
                    person.personId(),
                    sharing(person, registered).stream()
                            .filter(other -> matcher.couldBeOne(person, other))
                            .toList());
        }
    }

    private boolean sharesAFullBlock(MatchRecord person) {
        return !fullBlocks.isEmpty() && probesOf(person).stream().anyMatch(fullBlocks::contains);
    }

    /** Keys of which not everybody may have been read. */
    Set<Long> fullBlocks() {
        return fullBlocks;
    }

    Set<UUID> homesOfLikely() {
        Set<UUID> homes = new HashSet<>();
        for (List<MatchRecord> persons : likely.values()) {
            for (MatchRecord person : persons) {
                if (person.householdId() != null) {
                    homes.add(person.householdId());
                }
            }
        }
        return homes;
    }

    @Override
    public Collection<MatchRecord> similar(MatchRecord candidate) {
        List<MatchRecord> similar = new ArrayList<>(likely.getOrDefault(candidate.personId(), List.of()));
        for (MatchRecord other : sharing(candidate, arrived)) {
            if (matcher.couldBeOne(candidate, other)) {
                similar.add(other);
            }
        }
        return similar;
    }

    @Override
    public boolean sawAllSimilar(MatchRecord candidate) {
        return !incomplete.contains(candidate.personId());
    }

    @Override
    public List<KnownMember> membersOf(UUID householdId) {
        return members.getOrDefault(householdId, List.of());
    }

    @Override
    public boolean mayBeLinked(MatchRecord registered) {
        return !outOfScope.contains(registered.personId());
    }

    /** The register as if these persons had never been in it. */
    Register without(List<MatchRecord> persons) {
        Set<UUID> left = persons.stream().map(MatchRecord::personId).collect(Collectors.toSet());
        return new Register() {
            @Override
            public Collection<MatchRecord> similar(MatchRecord candidate) {
                return FoundRegister.this.similar(candidate).stream()
                        .filter(person -> !left.contains(person.personId()))
                        .toList();
            }

            @Override
            public boolean sawAllSimilar(MatchRecord candidate) {
                return FoundRegister.this.sawAllSimilar(candidate);
            }

            @Override
            public List<KnownMember> membersOf(UUID householdId) {
                return FoundRegister.this.membersOf(householdId).stream()
                        .filter(member -> !left.contains(member.person().personId()))
                        .toList();
            }

            @Override
            public boolean mayBeLinked(MatchRecord registered) {
                return FoundRegister.this.mayBeLinked(registered);
            }
        };
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
            for (long key : large.stored(settled, household.head())) {
                arrived.computeIfAbsent(key, ignored -> new ArrayList<>()).add(settled);
            }
            if (settled.householdId() != null) {
                boolean head =
                        person == household.head() && finding.sameHousehold().isEmpty();
                addMember(settled.householdId(), new KnownMember(settled, head));
            }
        }
    }

    private Collection<MatchRecord> sharing(MatchRecord person, Map<Long, List<MatchRecord>> byKey) {
        Map<UUID, MatchRecord> found = new LinkedHashMap<>();
        if (!byKey.isEmpty()) {
            for (long key : probesOf(person)) {
                byKey.getOrDefault(key, List.of()).forEach(other -> found.put(other.personId(), other));
            }
            found.remove(person.personId());
        }
        return found.values();
    }

    private Set<Long> probesOf(MatchRecord person) {
        return probes.getOrDefault(person.personId(), Set.of());
    }
}
