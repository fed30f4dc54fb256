package org.socle.registry.household;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.registry.Disability;
import org.socle.contracts.registry.Dwelling;
import org.socle.contracts.registry.Hardship;
import org.socle.contracts.registry.HouseholdFacts;
import org.socle.contracts.registry.HouseholdMember;
import org.socle.contracts.registry.PersonFacts;
import org.socle.contracts.registry.PersonSituation;
import org.socle.contracts.registry.Relationship;
import org.socle.contracts.registry.Sex;
import org.socle.registry.household.domain.Composition;
import org.socle.registry.household.domain.Home;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Difficulty;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.Situation;

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
                person.communeCode(),
                situation(details.situation()));
    }

    private static @Nullable PersonSituation situation(Situation situation) {
        if (situation.equals(Situation.UNKNOWN)) {
            return null;
        }
        var schemes = situation.contributorySchemes();
        return new PersonSituation(
                code(situation.vitalStatus()),
                code(situation.maritalStatus()),
                code(situation.refugeeStatus()),
                code(situation.education()),
                code(situation.workStatus()),
                code(situation.workFormality()),
                situation.ruralWorker(),
                schemes.isEmpty() ? null : codes(schemes),
                situation.chronicIllness(),
                situation.difficulties().values().stream()
                        .max(Comparator.naturalOrder())
                        .map(Difficulty::degree)
                        .orElse(null));
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
                        dwelling.rooms(),
                        code(dwelling.wall()),
                        code(dwelling.floor()),
                        code(dwelling.sanitation()),
                        code(dwelling.lighting()),
                        code(dwelling.cookingFuel())),
                codes(home.assets()),
                home.kind().name(),
                hardship(home.hardship()));
    }

    private static @Nullable Hardship hardship(org.socle.registry.household.domain.Hardship hardship) {
        if (hardship.equals(org.socle.registry.household.domain.Hardship.UNKNOWN)) {
            return null;
        }
        return new Hardship(
                hardship.foodConsumption().map(Enum::name).orElse(null),
                hardship.copingIndex(),
                hardship.shocks().isEmpty() ? null : codes(hardship.shocks()));
    }

    private static HouseholdMember member(Person person) {
        var relationship = person.relationship();
        return new HouseholdMember(
                person.id().text(),
                relationship == null ? Relationship.NON_RELATIVE : Relationship.valueOf(relationship.name()));
    }

    private static <E extends Enum<E>> List<String> codes(Set<E> values) {
        return values.stream().sorted().map(Enum::name).toList();
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
