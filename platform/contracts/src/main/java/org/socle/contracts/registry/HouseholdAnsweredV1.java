package org.socle.contracts.registry;

import java.time.Instant;
import java.util.List;
import org.socle.contracts.Require;

/**
 * What a household answers to one questionnaire, whole and as it is now; it replaces what was told before.
 *
 * @param householdId the household
 * @param questionnaire which one
 * @param version the version it was answered by
 * @param answers to the fields that eligibility rules may ask about; a field that was not answered is not among them
 * @param answeredAt when
 */
public record HouseholdAnsweredV1(
        String householdId, String questionnaire, int version, List<Answer> answers, Instant answeredAt)
        implements HouseholdEvent {

    public HouseholdAnsweredV1 {
        Require.id(householdId, "household_id");
        Require.code(questionnaire, "questionnaire");
        Require.that(version >= 1, "version must be at least 1");
        answers = List.copyOf(answers);
        Require.present(answeredAt, "answered_at");
    }

    @Override
    public String aggregateId() {
        return householdId;
    }
}
