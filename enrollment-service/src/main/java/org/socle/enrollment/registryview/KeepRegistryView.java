package org.socle.enrollment.registryview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.socle.enrollment.assessment.AssessHouseholds;
import org.socle.enrollment.enrollment.GivePlaces;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.registryview.domain.HouseholdRecord;
import org.socle.enrollment.registryview.domain.HouseholdRecord.Member;
import org.socle.enrollment.registryview.domain.PersonRecord;
import org.socle.enrollment.registryview.domain.RegistryView;

/**
 * Takes in what the registry tells. Locks come first and always in this order: openings, persons, households. Two events
 * about the same household that arrive at the same time then follow each other, and the second sees the first.
 */
@ApplicationScoped
public class KeepRegistryView {

    private final ProgrammeStore programmes;
    private final RegistryView view;
    private final AssessHouseholds assessments;
    private final GivePlaces places;

    KeepRegistryView(ProgrammeStore programmes, RegistryView view, AssessHouseholds assessments, GivePlaces places) {
        this.programmes = programmes;
        this.view = view;
        this.assessments = assessments;
        this.places = places;
    }

    /** A household as it is now. */
    public void household(HouseholdRecord household) {
        programmes.holdOpenings();
        view.lockPersons(household.members().stream().map(Member::person).toList());
        view.lockHouseholds(List.of(household.id()));
        var gone = view.put(household);
        assessments.everywhere(List.of(household.id()));
        if (!gone.isEmpty()) {
            places.leftHousehold(household.id(), gone);
            assessElsewhere(household.id(), gone);
        }
    }

    /** A household's new score. */
    public void score(UUID household, HouseholdRecord.Score score) {
        programmes.holdOpenings();
        view.lockHouseholds(List.of(household));
        view.putScore(household, score);
        assessments.everywhere(List.of(household));
    }

    /** A person as known now. */
    public void person(PersonRecord person, String commune, int territory) {
        programmes.holdOpenings();
        view.lockPersons(List.of(person.id()));
        view.put(person, commune, territory);
        var households = view.householdsOf(List.of(person.id()));
        if (!households.isEmpty()) {
            view.lockHouseholds(households);
            assessments.everywhere(households);
        }
    }

    /** Who left one household may already belong to another, which was told first. */
    private void assessElsewhere(UUID left, Collection<UUID> persons) {
        var elsewhere = new TreeSet<>(view.householdsOf(persons));
        elsewhere.remove(left);
        view.lockHouseholds(elsewhere);
        assessments.everywhere(elsewhere);
    }
}
