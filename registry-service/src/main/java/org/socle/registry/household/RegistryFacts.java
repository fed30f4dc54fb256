package org.socle.registry.household;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.registry.Disability;
import org.socle.contracts.registry.Dwelling;
import org.socle.contracts.registry.HouseholdFacts;
import org.socle.contracts.registry.HouseholdMember;
import org.socle.contracts.registry.PersonFacts;
import org.socle.contracts.registry.Relationship;
import org.socle.contracts.registry.Sex;
import org.socle.registry.household.domain.Composition;
import org.socle.registry.household.domain.Home;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;

/** What may be told in events: facts that eligibility rules need, never who somebody is. */
public final class RegistryFacts {

    private RegistryFacts() {}

    public static PersonFacts of(Person person) {
        PersonDetails details = person.details();
        BirthDate birth = details.birth();
        return new PersonFacts(
                birth == null ? null : birth.monthOrYear(),
                Sex.valueOf(details.sex().name()),
                details.disabilities().stream()
                        .sorted()
                        .map(each -> Disability.valueOf(each.name()))
                        .toList(),
                details.pregnant(),
                details.attendsSchool(),
                code(details.occupation()),
                person.communeCode());
    }

    public static HouseholdFacts of(Composition composition) {
        Home home = composition.household().home();
        var dwelling = home.dwelling();
        List<HouseholdMember> members =
                composition.members().stream().map(RegistryFacts::member).toList();
        return new HouseholdFacts(
                home.communeCode(),
                home.urban(),
                members.size(),
                members,
                new Dwelling(
                        code(dwelling.roof()),
                        code(dwelling.water()),
                        dwelling.latrine(),
                        dwelling.electricity(),
                        dwelling.rooms()),
                home.assets().stream().sorted().map(Enum::name).toList());
    }

    private static HouseholdMember member(Person person) {
        var relationship = person.relationship();
        return new HouseholdMember(
                person.id().text(),
                relationship == null ? Relationship.NON_RELATIVE : Relationship.valueOf(relationship.name()));
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
