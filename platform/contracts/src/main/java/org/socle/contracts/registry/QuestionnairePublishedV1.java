package org.socle.contracts.registry;

import java.time.Instant;
import java.util.List;
import org.socle.contracts.Require;

/**
 * A version of a questionnaire may be answered from now on. Every later version has all fields of this one.
 *
 * @param questionnaire what it is called in rules, lists and answers
 * @param version counted up from 1
 * @param subject whom it asks about
 * @param titleFr its title in French
 * @param titleEn its title in English
 * @param fields those that eligibility rules may ask about; the others do not travel
 * @param publishedAt when
 */
public record QuestionnairePublishedV1(
        String questionnaire,
        int version,
        QuestionnaireSubject subject,
        String titleFr,
        String titleEn,
        List<QuestionnaireField> fields,
        Instant publishedAt)
        implements QuestionnaireEvent {

    public QuestionnairePublishedV1 {
        Require.code(questionnaire, "questionnaire");
        Require.that(version >= 1, "version must be at least 1");
        Require.present(subject, "subject");
        Require.that(!titleFr.isBlank(), "title_fr is blank");
        Require.that(!titleEn.isBlank(), "title_en is blank");
        fields = List.copyOf(fields);
        Require.present(publishedAt, "published_at");
    }

    @Override
    public String aggregateId() {
        return questionnaire;
    }
}
