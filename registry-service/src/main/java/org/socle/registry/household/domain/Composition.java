package org.socle.registry.household.domain;

import java.util.Comparator;
import java.util.List;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;

/** A household with the members that count: those waiting for a reviewer are not among them. */
public record Composition(Household household, List<Person> members) {

    public Composition {
        members = members.stream()
                .filter(member -> member.status() == RegistrationStatus.ACTIVE)
                .sorted(Comparator.comparing((Person member) -> member.relationship() != null
                                && member.relationship() != org.socle.registry.person.domain.Relationship.HEAD)
                        .thenComparing(member -> member.id().value()))
                .toList();
    }
}
