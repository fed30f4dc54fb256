package org.socle.enrollment.registryview.messaging;

import java.util.List;
import java.util.stream.Collectors;
import org.socle.contracts.registry.Answer;
import org.socle.enrollment.questionnaire.domain.ToldAnswers;

/** What the registry tells of answers, turned into what this service keeps of them. */
final class TellingAnswers {

    private TellingAnswers() {}

    static ToldAnswers of(String questionnaire, List<Answer> answers) {
        return new ToldAnswers(
                questionnaire, answers.stream().collect(Collectors.toUnmodifiableMap(Answer::field, Answer::values)));
    }
}
