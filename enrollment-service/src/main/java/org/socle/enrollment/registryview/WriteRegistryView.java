package org.socle.enrollment.registryview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.enrollment.registryview.domain.HouseholdNews;
import org.socle.enrollment.registryview.domain.HouseholdRecord;
import org.socle.enrollment.registryview.domain.PersonAt;
import org.socle.enrollment.registryview.domain.PersonNews;
import org.socle.enrollment.registryview.domain.RegistryView;

/** Writes down what the registry tells, in the order it was told, and does nothing else about it. */
@ApplicationScoped
public class WriteRegistryView {

    private final RegistryView view;

    WriteRegistryView(RegistryView view) {
        this.view = view;
    }

    /** Returns who belonged to a household and no longer does. */
    public Map<UUID, List<UUID>> households(List<HouseholdNews> told) {
        var gone = view.putHouseholds(last(told));
        view.putScores(lastScores(told));
        for (var news : told) {
            if (news instanceof HouseholdNews.Answered(var household, var answers)) {
                view.putAnswersOfHousehold(household, answers);
            }
        }
        return gone;
    }

    public void persons(List<PersonNews> told) {
        // Facts and redirects do not touch each other, so the facts of a poll go together.
        view.putPersons(lastFacts(told));
        for (var news : told) {
            switch (news) {
                case PersonNews.Known _ -> {}
                case PersonNews.Answered(var person, var answers) -> view.putAnswersOfPerson(person, answers);
                case PersonNews.Merged(var person, var into) -> view.redirect(person, Optional.of(into));
                case PersonNews.Unmerged(var person) -> view.redirect(person, Optional.empty());
                case PersonNews.Split _ -> {}
            }
        }
    }

    /** What was told last of each household; it was registered when that was told first. */
    private static Collection<HouseholdRecord> last(List<HouseholdNews> told) {
        var last = new LinkedHashMap<UUID, HouseholdRecord>();
        for (var news : told) {
            if (news instanceof HouseholdNews.Composed(var household)) {
                last.merge(household.id(), household, (first, next) -> next.registeredAt(first.registeredAt()));
            }
        }
        return last.values();
    }

    private static Map<UUID, HouseholdRecord.Score> lastScores(List<HouseholdNews> told) {
        var last = new LinkedHashMap<UUID, HouseholdRecord.Score>();
        for (var news : told) {
            if (news instanceof HouseholdNews.Scored(var household, var score)) {
                last.put(household, score);
            }
        }
        return last;
    }

    /** What was told last of each person; they were registered when that was told first. */
    private static Collection<PersonAt> lastFacts(List<PersonNews> told) {
        var last = new LinkedHashMap<UUID, PersonAt>();
        for (var news : told) {
            if (news instanceof PersonNews.Known(var at)) {
                last.merge(
                        at.person().id(),
                        at,
                        (first, next) -> next.registeredAt(first.person().registeredAt()));
            }
        }
        return last.values();
    }
}
