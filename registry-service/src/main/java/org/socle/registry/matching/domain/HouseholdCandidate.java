package org.socle.registry.matching.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.model.Profile;

/**
 * Persons who arrive together. The others are context: who lives with the same people under the same name is more
 * likely the same person.
 *
 * @param head the head among the persons; a registered one when members join a known household; null when persons
 *     arrive without one
 * @param others the persons as a register knows them whose hashes were made with another key; empty when there is one key
 */
public record HouseholdCandidate(
        List<MatchRecord> persons, @Nullable MatchRecord head, List<MatchRecord> others) {

    public HouseholdCandidate {
        persons = List.copyOf(persons);
        others = List.copyOf(others);
    }

    /** In a register whose hashes have one key. */
    public HouseholdCandidate(List<MatchRecord> persons, @Nullable MatchRecord head) {
        this(persons, head, List.of());
    }

    /** What each hash by the other key is by the key that is written. */
    public Map<String, String> sameNumbers() {
        Map<String, String> same = new HashMap<>();
        for (int at = 0; at < others.size(); at++) {
            MatchRecord person = persons.get(at);
            MatchRecord other = others.get(at);
            if (person.phone() != null && other.phone() != null) {
                same.put(other.phone(), person.phone());
            }
            other.nationalIds()
                    .forEach((type, index) ->
                            same.put(index, person.nationalIds().getOrDefault(type, index)));
        }
        return same;
    }

    public List<KnownMember> members() {
        List<KnownMember> members = new ArrayList<>();
        if (head != null && !persons.contains(head)) {
            members.add(KnownMember.of(head, true));
        }
        persons.forEach(person -> members.add(KnownMember.of(person, person == head)));
        return members;
    }

    /** One of the persons as they are weighed, with whom they live. */
    public Profile profileOf(MatchRecord person) {
        return person.profile().with(MatchRecord.HOUSEHOLD, Pair.around(person.personId(), members()));
    }
}
