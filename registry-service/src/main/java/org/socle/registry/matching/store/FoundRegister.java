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
import org.socle.registry.matching.domain.model.Profile;

/** The part of the register that shares a key with anybody of a list, and what the list has added so far. */
final class FoundRegister implements Register {

    private final HouseholdMatcher matcher;
    private final Map<Long, List<MatchRecord>> registered = new HashMap<>();
    private final Set<Long> fullBlocks = new HashSet<>();
    private final Map<Long, List<MatchRecord>> arrived = new HashMap<>();
    private final Map<UUID, List<MatchRecord>> likely = new HashMap<>();
    private final Map<UUID, List<KnownMember>> members = new HashMap<>();
    private final Map<UUID, List<MatchRecord>> residents = new HashMap<>();
    private final Map<UUID, List<MatchRecord>> joined = new HashMap<>();
    private final Set<UUID> outOfScope = new HashSet<>();
    private final Set<UUID> incomplete = new HashSet<>();
    private final Map<UUID, Set<Long>> probes;
    private final Map<String, String> sameNumbers;
    private final Homes homes;
    private LargeBlocks large = new LargeBlocks(Set.of());

    /** Reads households and hands their rows to {@link #addMember} or {@link #addResident}. */
    interface Homes {

        void readNames(FoundRegister register, Set<UUID> households);

        void readWhole(FoundRegister register, Set<UUID> households);
    }

    /**
     * @param probes what each person of the list is looked up by
     * @param sameNumbers what hashes by another key are by the key that is written, of the numbers of the list
     */
    FoundRegister(HouseholdMatcher matcher, Map<UUID, Set<Long>> probes, Map<String, String> sameNumbers, Homes homes) {
        this.matcher = matcher;
        this.probes = probes;
        this.sameNumbers = Map.copyOf(sameNumbers);
        this.homes = homes;
    }

    /** Looks for the people of the list by finer keys in the place of those that were refined. */
    void refine(LargeBlocks blocks, List<HouseholdCandidate> households) {
        large = blocks;
        households.forEach(household -> household
                .persons()
                .forEach(person ->
                        probes.computeIfPresent(person.personId(), (ignored, keys) -> blocks.refined(keys, person))));
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
        addMember(row.uuid("household_id"), MatchRows.readMember(row));
    }

    private void addMember(UUID householdId, KnownMember member) {
        members.computeIfAbsent(householdId, ignored -> new ArrayList<>()).add(member);
    }

    void addResident(Row row) {
        MatchRecord person = MatchRows.read(row).with(sameNumbers);
        residents
                .computeIfAbsent(row.uuid("household_id"), ignored -> new ArrayList<>())
                .add(person);
        if (!row.truth("in_scope")) {
            outOfScope.add(person.personId());
        }
    }

    /** Reads whom those live with who come near somebody of the list. */
    void readHomes(List<HouseholdCandidate> households) {
        households.forEach(this::keepLikely);
        Set<UUID> near = new HashSet<>();
        Set<UUID> recognisable = new HashSet<>();
        for (HouseholdCandidate household : households) {
            Set<UUID> met = new HashSet<>();
            for (MatchRecord person : household.persons()) {
                for (UUID home : homesOfLikely(person)) {
                    near.add(home);
                    if (!met.add(home)) {
                        recognisable.add(home);
                    }
                }
            }
        }
        if (!near.isEmpty()) {
            homes.readNames(this, near);
        }
        readWhole(recognisable);
    }

    private void readWhole(Set<UUID> households) {
        if (!households.isEmpty()) {
            homes.readWhole(this, households);
        }
        households.forEach(home -> residents.putIfAbsent(home, List.of()));
    }

    /** Looks through the hundreds that share a key with each person, before any household is read. */
    private void keepLikely(HouseholdCandidate household) {
        for (MatchRecord person : household.persons()) {
            if (large.areOutOfSightOf(person, household.head()) || sharesAFullBlock(person)) {
                incomplete.add(person.personId());
            }
            Profile weighed = household.profileOf(person);
            likely.put(
                    person.personId(),
                    sharing(person, registered).stream()
                            .filter(other -> matcher.couldBeOne(weighed, other))
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

    private Set<UUID> homesOfLikely(MatchRecord candidate) {
        Set<UUID> found = new HashSet<>();
        for (MatchRecord person : likely.getOrDefault(candidate.personId(), List.of())) {
            if (person.householdId() != null) {
                found.add(person.householdId());
            }
        }
        return found;
    }

    @Override
    public Collection<MatchRecord> similar(MatchRecord candidate, Profile weighed) {
        List<MatchRecord> similar = new ArrayList<>(likely.getOrDefault(candidate.personId(), List.of()));
        for (MatchRecord other : sharing(candidate, arrived)) {
            if (matcher.couldBeOne(weighed, other)) {
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
    public List<MatchRecord> residentsOf(UUID householdId) {
        // Where one of the two came with this very list, the household was not expected to be recognised.
        if (members.containsKey(householdId) && !residents.containsKey(householdId)) {
            readWhole(Set.of(householdId));
        }
        List<MatchRecord> all = new ArrayList<>(residents.getOrDefault(householdId, List.of()));
        all.addAll(joined.getOrDefault(householdId, List.of()));
        return all;
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
            public Collection<MatchRecord> similar(MatchRecord candidate, Profile weighed) {
                return FoundRegister.this.similar(candidate, weighed).stream()
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
                        .filter(member -> !left.contains(member.personId()))
                        .toList();
            }

            @Override
            public List<MatchRecord> residentsOf(UUID householdId) {
                return FoundRegister.this.residentsOf(householdId).stream()
                        .filter(person -> !left.contains(person.personId()))
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
                addMember(settled.householdId(), KnownMember.of(settled, head));
                joined.computeIfAbsent(settled.householdId(), ignored -> new ArrayList<>())
                        .add(settled);
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
