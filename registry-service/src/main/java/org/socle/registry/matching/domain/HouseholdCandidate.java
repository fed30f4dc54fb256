package org.socle.registry.matching.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.model.Profile;

/**
 * Persons who arrive together. The others are context: who lives with the same people under the same name is more
 * likely the same person.
 *
 * @param head the head among the persons; a registered one when members join a known household; null when persons
 *     arrive without one
 */
public record HouseholdCandidate(
        List<MatchRecord> persons, @Nullable MatchRecord head) {

    public HouseholdCandidate {
        persons = List.copyOf(persons);
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
