package org.socle.registry.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.questionnaire.domain.AskedOf;

/** Scores households anew that answer otherwise, or whose head does, where the active model looks at the answer. */
@ApplicationScoped
public class RescoreAnswering {

    private final ScoringModelStore models;
    private final RescoreHouseholds rescore;
    private final PersonStore persons;

    RescoreAnswering(ScoringModelStore models, RescoreHouseholds rescore, PersonStore persons) {
        this.models = models;
        this.rescore = rescore;
        this.persons = persons;
    }

    /**
     * Callers hold the rows locked.
     *
     * @param answered the questionnaires that are answered otherwise, by person or household
     */
    public void rescore(AskedOf askedOf, Map<UUID, Set<String>> answered) {
        if (answered.isEmpty()) {
            return;
        }
        Set<String> asked = models.active().formula().questionnaires();
        Set<UUID> touched = new TreeSet<>();
        answered.forEach((subject, names) -> {
            if (!Collections.disjoint(asked, names)) {
                touched.add(subject);
            }
        });
        if (!touched.isEmpty()) {
            rescore.rescore(
                    switch (askedOf) {
                        case HOUSEHOLD -> touched;
                        case PERSON -> headedBy(touched);
                    });
        }
    }

    private Set<UUID> headedBy(Collection<UUID> ids) {
        Set<UUID> homes = new TreeSet<>();
        for (Person person : persons.findAll(ids)) {
            if (person.relationship() == Relationship.HEAD && person.householdId() != null) {
                homes.add(Objects.requireNonNull(person.householdId()));
            }
        }
        return homes;
    }
}
