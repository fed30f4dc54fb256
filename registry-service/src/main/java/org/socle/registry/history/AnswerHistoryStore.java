package org.socle.registry.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.socle.registry.history.domain.AnswersThen;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;

/** Answers as they were. Only the past of those inside the transaction's territory today is ever seen. */
public interface AnswerHistoryStore {

    /** Everything ever answered, with what is answered now; by name of the questionnaire. */
    List<AnswersThen> all(AskedOf askedOf, UUID subject);

    default List<Answers> asOf(AskedOf askedOf, UUID subject, Instant moment) {
        return all(askedOf, subject).stream()
                .filter(each -> each.covers(moment))
                .map(AnswersThen::answers)
                .toList();
    }
}
