package org.socle.registry.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.Household;
import org.socle.registry.intake.domain.ChangedRow;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.undo.domain.Told;

/**
 * Says which persons and households are again as they were registered once this push is undone, so that the push that
 * registered them can be undone next. Nothing is taken for untouched that anybody else has changed.
 */
@ApplicationScoped
class RestoredVersions {

    private final UndoStore undos;
    private final HouseholdStore households;

    RestoredVersions(UndoStore undos, HouseholdStore households) {
        this.undos = undos;
        this.households = households;
    }

    /** Asked before anything is written. */
    Set<UUID> asRegistered(PartnerImport push, Judged judged, List<ChangedRow> changed) {
        Map<UUID, Long> personsBefore = new HashMap<>();
        Set<UUID> homes = new TreeSet<>();
        for (ChangedRow row : changed) {
            if (row.personVersion() > 0) {
                personsBefore.put(row.personId(), row.personVersion() - 1);
            }
            if (!row.before().saysNothing()) {
                homes.add(row.householdId());
            }
        }
        for (Told each : judged.registered()) {
            UUID home = each.household();
            if (home != null && !each.foundedHousehold()) {
                homes.add(home);
            }
        }
        Map<UUID, Long> homesBefore = new HashMap<>();
        for (Household household : households.lock(homes)) {
            UUID id = household.id().value();
            if (judged.isWhole(id)) {
                homesBefore.put(id, household.version() - steps(household, judged, changed));
            }
        }
        Set<UUID> asRegistered = new HashSet<>(undos.cleanPersons(personsBefore));
        asRegistered.addAll(undos.cleanHouseholds(push, homesBefore));
        return asRegistered;
    }

    /** How many versions the push made of a household: for its home, its caregivers, telling of it, telling who joined. */
    private static long steps(Household household, Judged judged, List<ChangedRow> changed) {
        UUID id = household.id().value();
        boolean told = household.status() == RegistrationStatus.ACTIVE;
        List<ChangedRow> theirs =
                changed.stream().filter(row -> row.householdId().equals(id)).toList();
        boolean home = theirs.stream().anyMatch(row -> row.before().home() != null);
        boolean corrected = theirs.stream().anyMatch(row -> isTold(row.before()));
        boolean cared = theirs.stream().anyMatch(row -> row.before().care() != null);
        boolean joined = judged.registered().stream().anyMatch(each -> id.equals(each.household()));
        return (home ? 1 : 0) + (cared ? 1 : 0) + (told && corrected ? 1 : 0) + (told && joined ? 1 : 0);
    }

    /** Who cares for whom is told to nobody. */
    private static boolean isTold(ChangedRow.Before before) {
        return before.details() != null || before.home() != null;
    }
}
