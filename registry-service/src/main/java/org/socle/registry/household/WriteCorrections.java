package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.Household;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;

/** Writes what is registered of persons and homes from now on, and tells each once. Callers hold the rows locked. */
@ApplicationScoped
public class WriteCorrections {

    private final HouseholdStore households;
    private final PersonStore persons;
    private final IndexPersons index;
    private final TellRegistrations tell;

    WriteCorrections(HouseholdStore households, PersonStore persons, IndexPersons index, TellRegistrations tell) {
        this.households = households;
        this.persons = persons;
        this.index = index;
        this.tell = tell;
    }

    /**
     * @param people with their details as they are from now on
     * @param homes how households live from now on, by their ids
     * @param held households that are locked; the others are not told of
     */
    public void write(Collection<Person> people, Map<UUID, Home> homes, Set<UUID> held) {
        List<Person> corrected = List.copyOf(people);
        if (!corrected.isEmpty()) {
            persons.replaceDetails(corrected);
            index.replace(corrected);
            tell.corrected(corrected);
        }
        homes.forEach((household, home) -> {
            households.changeHome(household, home);
            index.moved(household, home);
        });
        Set<UUID> affected = new TreeSet<>(homes.keySet());
        for (Person person : corrected) {
            UUID household = person.householdId();
            if (household != null && held.contains(household)) {
                affected.add(household);
            }
        }
        if (!affected.isEmpty()) {
            tell.changed(households.lock(affected).stream()
                    .filter(WriteCorrections::counts)
                    .toList());
        }
    }

    private static boolean counts(Household household) {
        return household.status() == RegistrationStatus.ACTIVE;
    }
}
