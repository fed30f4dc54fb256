package org.socle.bench.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.DedupKeys;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.HouseholdFinding;
import org.socle.registry.matching.domain.HouseholdMatcher;
import org.socle.registry.matching.domain.KnownMember;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.Register;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Profile;

/** The people of one list as a register in memory, found by the same keys and weighed by the same engine. */
final class ListedRegister {

    private static final int REGISTERED = 1;
    private static final int ARRIVING = 2;

    private final HouseholdMatcher matcher;
    private final Map<Long, List<MatchRecord>> byKey = new HashMap<>();
    private final Map<UUID, List<MatchRecord>> homes = new HashMap<>();
    private final Set<UUID> heads = new HashSet<>();
    private final Map<String, MatchRecord> byReference = new HashMap<>();

    ListedRegister(PartnerList list, PairScorer scorer) {
        this.matcher = new HouseholdMatcher(scorer);
        list.homes().forEach(this::add);
    }

    MatchRecord person(String reference) {
        var person = byReference.get(reference);
        if (person == null) {
            throw new IllegalArgumentException("nobody is called " + reference);
        }
        return person;
    }

    /** What the registry would say of a household that a partner pushes. */
    HouseholdFinding check(HouseholdCandidate household) {
        return matcher.decide(household, new SeenBy(household.head()));
    }

    /** The persons in the order of the list, under new ids. */
    static HouseholdCandidate arriving(PartnerList.Home home) {
        var persons = records(home, ARRIVING);
        return new HouseholdCandidate(persons, head(home, persons));
    }

    private void add(PartnerList.Home home) {
        var persons = records(home, REGISTERED);
        var head = head(home, persons);
        for (var at = 0; at < persons.size(); at++) {
            var person = persons.get(at);
            byReference.put(home.members().get(at).reference(), person);
            homes.computeIfAbsent(homeOf(home, REGISTERED), ignored -> new ArrayList<>())
                    .add(person);
            if (person == head) {
                heads.add(person.personId());
            }
            for (var key : DedupKeys.stored(person, head)) {
                byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(person);
            }
        }
    }

    private static List<MatchRecord> records(PartnerList.Home home, int side) {
        return home.members().stream()
                .map(member -> member.person().as(id(member.reference(), side), homeOf(home, side)))
                .toList();
    }

    private static @Nullable MatchRecord head(PartnerList.Home home, List<MatchRecord> persons) {
        for (var at = 0; at < persons.size(); at++) {
            if (home.members().get(at).isHead()) {
                return persons.get(at);
            }
        }
        return null;
    }

    private static UUID homeOf(PartnerList.Home home, int side) {
        return id("home of " + home.members().getFirst().reference(), side);
    }

    private static UUID id(String reference, int side) {
        return UUID.nameUUIDFromBytes((side + reference).getBytes(StandardCharsets.UTF_8));
    }

    /** The register as somebody who arrives with this head finds it. */
    private final class SeenBy implements Register {

        private final @Nullable MatchRecord head;

        SeenBy(@Nullable MatchRecord head) {
            this.head = head;
        }

        @Override
        public Collection<MatchRecord> similar(MatchRecord candidate, Profile weighed) {
            Map<UUID, MatchRecord> found = new LinkedHashMap<>();
            for (var key : DedupKeys.probes(candidate, head)) {
                byKey.getOrDefault(key, List.of()).forEach(person -> found.put(person.personId(), person));
            }
            return found.values().stream()
                    .filter(person -> matcher.couldBeOne(weighed, person))
                    .toList();
        }

        @Override
        public boolean sawAllSimilar(MatchRecord candidate) {
            return true;
        }

        @Override
        public List<KnownMember> membersOf(UUID householdId) {
            return residentsOf(householdId).stream()
                    .map(person -> KnownMember.of(person, heads.contains(person.personId())))
                    .toList();
        }

        @Override
        public List<MatchRecord> residentsOf(UUID householdId) {
            return homes.getOrDefault(householdId, List.of());
        }

        @Override
        public boolean mayBeLinked(MatchRecord registered) {
            return true;
        }
    }
}
