package org.socle.registry.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.ManageHousehold;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.FindPersons;
import org.socle.registry.person.domain.Background;
import org.socle.registry.person.domain.Person;
import org.socle.registry.slip.domain.Slip;

/** Prints what a person takes home; each printing is written down beside the reading. */
@ApplicationScoped
public class PrintSlips {

    private static final String PRINTED = "slip-printed";

    private final FindPersons persons;
    private final ManageHousehold households;
    private final Territories territories;
    private final Audit audit;
    private final Clock clock;

    PrintSlips(FindPersons persons, ManageHousehold households, Territories territories, Audit audit, Clock clock) {
        this.persons = persons;
        this.households = households;
        this.territories = territories;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of a merged person, the slip of who stands for them: the number to use from now on. */
    @Transactional
    public Slip ofPerson(String id) {
        Person person = persons.read(id);
        audit.wrote("person", person.id().text(), PRINTED);
        return new Slip(
                Optional.ofNullable(person.householdId()).map(home -> new HouseholdId(home).text()),
                false,
                commune(person.communeCode()),
                day(person.registeredAt()),
                day(clock.instant()),
                List.of(bearer(person)));
    }

    @Transactional
    public Slip ofHousehold(String id) {
        ManageHousehold.Seen seen = households.read(id);
        Household household = seen.household();
        UUID into = household.mergedInto();
        if (into != null) {
            throw HouseholdProblems.MERGED.about(household.id().text(), new HouseholdId(into).text());
        }
        audit.read(
                "person",
                seen.members().stream().map(member -> member.id().text()).toList());
        audit.wrote("household", household.id().text(), PRINTED);
        return new Slip(
                Optional.of(household.id().text()),
                true,
                commune(household.home().communeCode()),
                day(household.registeredAt()),
                day(clock.instant()),
                seen.members().stream().map(PrintSlips::bearer).toList());
    }

    private static Slip.Bearer bearer(Person person) {
        var details = person.details();
        return new Slip.Bearer(
                person.id().text(),
                person.socialNumber(),
                details.givenNames(),
                details.familyName(),
                ownScript(details.background()),
                details.sex(),
                details.birth(),
                person.relationship());
    }

    private static @Nullable String ownScript(Background background) {
        String given = background.originalGivenNames();
        String family = background.originalFamilyName();
        String both = ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
        return both.isEmpty() ? null : both;
    }

    private String commune(String code) {
        return territories.find(code).map(Territory::name).orElse(code);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
