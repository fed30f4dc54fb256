package org.socle.enrollment.registryview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.socle.enrollment.assessment.AssessHouseholds;
import org.socle.enrollment.enrollment.GivePlaces;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.registryview.domain.HouseholdNews;
import org.socle.enrollment.registryview.domain.HouseholdRecord.Member;
import org.socle.enrollment.registryview.domain.PersonAt;
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

    /** What was told of households, in the order it was told; each is assessed once, as it is after all of it. */
    public void households(List<HouseholdNews> told) {
        programmes.holdOpenings();
        var ids = told.stream().map(HouseholdNews::household).distinct().toList();
        view.lockPersons(
                told.stream().flatMap(KeepRegistryView::members).distinct().toList());
        view.lockHouseholds(ids);
        var gone = new LinkedHashMap<UUID, List<UUID>>();
        for (var news : told) {
            switch (news) {
                case HouseholdNews.Composed(var household) -> {
                    var left = view.put(household);
                    if (!left.isEmpty()) {
                        gone.computeIfAbsent(household.id(), ignored -> new ArrayList<>())
                                .addAll(left);
                    }
                }
                case HouseholdNews.Scored(var household, var score) -> view.putScore(household, score);
            }
        }
        assessments.everywhere(ids);
        gone.forEach((household, persons) -> {
            places.leftHousehold(household, persons);
            assessElsewhere(household, persons);
        });
    }

    /** Persons as known now; each of their households is assessed once. */
    public void persons(List<PersonAt> told) {
        programmes.holdOpenings();
        var ids = told.stream().map(each -> each.person().id()).distinct().toList();
        view.lockPersons(ids);
        view.put(told);
        var households = view.householdsOf(ids);
        if (!households.isEmpty()) {
            view.lockHouseholds(households);
            assessments.everywhere(households);
        }
    }

    private static Stream<UUID> members(HouseholdNews news) {
        return switch (news) {
            case HouseholdNews.Composed(var household) ->
                household.members().stream().map(Member::person);
            case HouseholdNews.Scored ignored -> Stream.empty();
        };
    }

    /** Who left one household may already belong to another, which was told first. */
    private void assessElsewhere(UUID left, Collection<UUID> persons) {
        var elsewhere = new TreeSet<>(view.householdsOf(persons));
        elsewhere.remove(left);
        view.lockHouseholds(elsewhere);
        assessments.everywhere(elsewhere);
    }
}
