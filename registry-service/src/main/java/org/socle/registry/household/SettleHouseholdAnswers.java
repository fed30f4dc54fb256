package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.questionnaire.TellingStore;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Telling;
import org.socle.registry.questionnaire.domain.Tellings;

/**
 * Lets a household answer what was told of it and of those it stands for, the last word on each field. Told of whom it
 * was, it goes back with them when they stand for themselves again.
 */
@ApplicationScoped
public class SettleHouseholdAnswers {

    private final HouseholdStore households;
    private final TellingStore tellings;
    private final WriteAnswers answers;
    private final ScopedWork scope;

    SettleHouseholdAnswers(HouseholdStore households, TellingStore tellings, WriteAnswers answers, ScopedWork scope) {
        this.households = households;
        this.tellings = tellings;
        this.answers = answers;
        this.scope = scope;
    }

    /** Households that were merged or stand again, or of which something was forgotten. Callers hold the rows locked. */
    public void settle(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            scope.within(TerritoryScope.WHOLE, () -> settleAll(ids));
        }
    }

    private void settleAll(Collection<UUID> ids) {
        Map<UUID, Set<UUID>> lineages = households.lineages(ids);
        Set<UUID> all = new TreeSet<>(ids);
        lineages.values().forEach(all::addAll);
        List<Telling> told = tellings.of(AskedOf.HOUSEHOLD, all);
        Map<UUID, SortedMap<String, Answers>> composed = new TreeMap<>();
        lineages.forEach((standing, lineage) -> composed.put(
                standing,
                Tellings.compose(told.stream()
                        .filter(telling -> lineage.contains(telling.subject()))
                        .toList())));
        answers.compose(
                AskedOf.HOUSEHOLD,
                composed,
                id -> households
                        .find(id)
                        .filter(household -> household.status() == RegistrationStatus.ACTIVE)
                        .isPresent());
    }
}
