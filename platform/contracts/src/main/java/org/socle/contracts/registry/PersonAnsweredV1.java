package org.socle.contracts.registry;

import java.time.Instant;
import java.util.List;
import org.socle.contracts.Require;

/**
 * What a person answers to one questionnaire, whole and as it is now; it replaces what was told before.
 *
 * @param personId the person
 * @param questionnaire which one
 * @param version the version it was answered by
 * @param answers to the fields that eligibility rules may ask about; a field that was not answered is not among them
 * @param answeredAt when
 */
public record PersonAnsweredV1(
        String personId, String questionnaire, int version, List<Answer> answers, Instant answeredAt)
        implements PersonEvent {

    public PersonAnsweredV1 {
        Require.id(personId, "person_id");
        Require.code(questionnaire, "questionnaire");
        Require.that(version >= 1, "version must be at least 1");
        answers = List.copyOf(answers);
        Require.present(answeredAt, "answered_at");
    }

    @Override
    public String aggregateId() {
        return personId;
    }
}
