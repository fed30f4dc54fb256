package org.socle.enrollment.registryview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.socle.enrollment.assessment.AssessHouseholds;
import org.socle.enrollment.enrollment.GivePlaces;
import org.socle.enrollment.enrollment.domain.ReviewReason;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.registryview.domain.HouseholdNews;
import org.socle.enrollment.registryview.domain.HouseholdRecord.Member;
import org.socle.enrollment.registryview.domain.PersonNews;
import org.socle.enrollment.registryview.domain.RegistryView;

/**
 * Takes in what the registry tells. Locks come first and always in this order: openings, persons, households. Two events
 * about the same household that arrive at the same time then follow each other, and the second sees the first.
 */
@ApplicationScoped
public class KeepRegistryView {

    /** The name under which the view can be made anew. */
    public static final String NAME = "registry";

    private final ProgrammeStore programmes;
    private final RegistryView view;
    private final WriteRegistryView write;
    private final AssessHouseholds assessments;
    private final GivePlaces places;

    KeepRegistryView(
            ProgrammeStore programmes,
            RegistryView view,
            WriteRegistryView write,
            AssessHouseholds assessments,
            GivePlaces places) {
        this.programmes = programmes;
        this.view = view;
        this.write = write;
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
        var gone = write.households(told);
        assessments.everywhere(ids);
        gone.forEach((household, persons) -> {
            left(household, persons);
            assessElsewhere(household, persons);
        });
        places.flag(empty(told), ReviewReason.HOUSEHOLD_EMPTY);
    }

    /** Persons as known now; each of their households is assessed once. */
    public void persons(List<PersonNews> told) {
        programmes.holdOpenings();
        var ids = told.stream().map(PersonNews::id).distinct().toList();
        view.lockPersons(ids);
        write.persons(told);
        var households = view.householdsOf(ids);
        if (!households.isEmpty()) {
            view.lockHouseholds(households);
            assessments.everywhere(households);
        }
        flag(told);
    }

    /** Whether somebody stands twice for one place, or one place stands for two, is for a person to judge. */
    private void flag(List<PersonNews> told) {
        var split = told.stream()
                .filter(PersonNews.Split.class::isInstance)
                .map(PersonNews::id)
                .toList();
        if (!split.isEmpty()) {
            places.flag(split, ReviewReason.SPLIT);
        }
        var merged = told.stream()
                .filter(PersonNews.Merged.class::isInstance)
                .map(PersonNews::id)
                .toList();
        if (!merged.isEmpty()) {
            places.flag(view.mergedAmong(merged), ReviewReason.MERGED);
        }
    }

    /** Who left because somebody else stands for them is said to be merged, whichever of the two was told first. */
    private void left(UUID household, Collection<UUID> persons) {
        var merged = view.mergedAmong(persons);
        places.leftHousehold(household, merged, ReviewReason.MERGED);
        places.leftHousehold(
                household,
                persons.stream().filter(person -> !merged.contains(person)).toList(),
                ReviewReason.LEFT_HOUSEHOLD);
    }

    private static List<UUID> empty(List<HouseholdNews> told) {
        var empty = new LinkedHashMap<UUID, Boolean>();
        for (var news : told) {
            if (news instanceof HouseholdNews.Composed(var household)) {
                empty.put(household.id(), household.members().isEmpty());
            }
        }
        return empty.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<UUID> members(HouseholdNews news) {
        return switch (news) {
            case HouseholdNews.Composed(var household) ->
                household.members().stream().map(Member::person);
            case HouseholdNews.Scored ignored -> Stream.empty();
            case HouseholdNews.Answered ignored -> Stream.empty();
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
