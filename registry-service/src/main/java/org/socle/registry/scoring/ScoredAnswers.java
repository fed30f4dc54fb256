package org.socle.registry.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.socle.registry.household.domain.Composition;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.scoring.domain.Question;
import org.socle.registry.scoring.domain.ScoringFormula;

/** What households and their heads answer to the questionnaires that a formula looks at. */
@ApplicationScoped
class ScoredAnswers {

    private final AnswerStore answers;

    ScoredAnswers(AnswerStore answers) {
        this.answers = answers;
    }

    /** By household, and by the name of the question. Nothing is looked up for a formula that asks nothing. */
    Map<UUID, Map<String, String>> of(ScoringFormula formula, List<Composition> households) {
        Set<String> asked = formula.questionnaires();
        Map<UUID, Map<String, String>> found = new HashMap<>();
        if (asked.isEmpty()) {
            return found;
        }
        Map<UUID, UUID> homeOfHead = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (Composition each : households) {
            UUID id = each.household().id().value();
            ids.add(id);
            each.members().stream()
                    .filter(member -> member.relationship() == Relationship.HEAD)
                    .map(Person::id)
                    .forEach(head -> homeOfHead.put(head.value(), id));
        }
        answers.of(AskedOf.HOUSEHOLD, ids).forEach((id, all) -> put(found, id, all, asked));
        answers.of(AskedOf.PERSON, homeOfHead.keySet())
                .forEach((head, all) -> put(found, homeOfHead.getOrDefault(head, head), all, asked));
        return found;
    }

    private static void put(
            Map<UUID, Map<String, String>> found, UUID household, List<Answers> all, Set<String> asked) {
        Map<String, String> byName = found.computeIfAbsent(household, ignored -> new HashMap<>());
        for (Answers each : all) {
            if (asked.contains(each.name())) {
                each.values().forEach((field, values) -> {
                    if (values.size() == 1) {
                        byName.put(new Question.Place(each.name(), field).name(), values.getFirst());
                    }
                });
            }
        }
    }
}
