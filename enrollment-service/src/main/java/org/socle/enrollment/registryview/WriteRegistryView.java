package org.socle.enrollment.registryview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.enrollment.registryview.domain.HouseholdNews;
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
                case HouseholdNews.Answered(var household, var answers) ->
                    view.putAnswersOfHousehold(household, answers);
            }
        }
        return gone;
    }

    public void persons(List<PersonNews> told) {
        // Facts and redirects do not touch each other, so the facts of a poll go together.
        view.put(told.stream()
                .filter(PersonNews.Known.class::isInstance)
                .map(news -> ((PersonNews.Known) news).at())
                .toList());
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
}
