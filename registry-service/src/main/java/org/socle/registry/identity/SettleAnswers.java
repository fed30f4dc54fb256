package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.household.SettleHouseholdAnswers;
import org.socle.registry.household.WriteAnswers;
import org.socle.registry.identity.domain.Clusters;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.WhoseAnswers;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.questionnaire.TellingStore;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Telling;
import org.socle.registry.questionnaire.domain.Tellings;
import org.socle.registry.source.SourceStore;

/**
 * Lets everybody answer what was told of them, as it follows from who is who: of each field the last word, as for what
 * else is registered. Callers hold the rows locked; where nobody answered anything, nothing is looked up further.
 */
@ApplicationScoped
public class SettleAnswers {

    private final IdentityEventStore events;
    private final SourceStore sources;
    private final TellingStore tellings;
    private final PersonStore persons;
    private final WriteAnswers answers;
    private final SettleHouseholdAnswers households;
    private final ScopedWork scope;

    SettleAnswers(
            IdentityEventStore events,
            SourceStore sources,
            TellingStore tellings,
            PersonStore persons,
            WriteAnswers answers,
            SettleHouseholdAnswers households,
            ScopedWork scope) {
        this.events = events;
        this.sources = sources;
        this.tellings = tellings;
        this.persons = persons;
        this.answers = answers;
        this.households = households;
        this.scope = scope;
    }

    /** After an event about these persons was kept. */
    public void settle(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            scope.within(TerritoryScope.WHOLE, () -> settleAll(ids));
        }
    }

    /** Forgets what was answered with statements that are taken back. */
    public void takeBack(Collection<UUID> records) {
        TellingStore.Forgotten forgotten = tellings.forget(records);
        settle(forgotten.persons());
        households.settle(forgotten.households());
    }

    private void settleAll(Collection<UUID> ids) {
        Set<UUID> cluster = events.cluster(ids);
        List<Telling> told = tellings.of(AskedOf.PERSON, cluster);
        Map<UUID, SortedMap<String, Answers>> composed = new TreeMap<>();
        if (told.isEmpty()) {
            cluster.forEach(person -> composed.put(person, new TreeMap<>()));
        } else {
            composed.putAll(composed(cluster, told));
        }
        answers.compose(AskedOf.PERSON, composed, this::counts);
    }

    private Map<UUID, SortedMap<String, Answers>> composed(Set<UUID> cluster, List<Telling> told) {
        History history = History.of(cluster, events.naming(cluster), sources.attachedTo(cluster));
        Clusters clusters = history.clusters();
        Map<UUID, List<Telling>> theirs = WhoseAnswers.of(clusters, told, chosen(cluster, history));
        Map<UUID, SortedMap<String, Answers>> composed = new TreeMap<>();
        for (UUID person : cluster) {
            if (clusters.standing(person).equals(person)) {
                composed.put(person, Tellings.compose(theirs.getOrDefault(person, List.of())));
            }
        }
        return composed;
    }

    private boolean counts(UUID person) {
        return persons.find(person)
                .filter(found -> found.status() == RegistrationStatus.ACTIVE)
                .isPresent();
    }

    private static Map<UUID, Instant> chosen(Set<UUID> cluster, History history) {
        Map<UUID, Instant> chosen = new HashMap<>();
        for (UUID person : cluster) {
            for (SurvivorSet set : history.clusters().survivors(person)) {
                history.at(set.id()).ifPresent(at -> chosen.put(set.record(), at));
            }
        }
        return chosen;
    }
}
