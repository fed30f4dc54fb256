package org.socle.registry.questionnaire;

import java.util.List;
import java.util.Optional;
import org.socle.kit.paging.Cursor;
import org.socle.registry.questionnaire.domain.Questionnaire;

/** Keeps every version of every questionnaire. */
public interface QuestionnaireStore {

    /** Lets versions of one questionnaire follow each other until the transaction ends. */
    void lock(String name);

    Optional<Questionnaire> latest(String name);

    Optional<Questionnaire> find(String name, int version);

    /** The latest versions of all, by name. */
    List<Questionnaire> latest();

    /** The latest versions by name. At most one more than the cursor's limit. */
    List<Questionnaire> list(Cursor cursor);

    /** The versions of one, the latest first. At most one more than the cursor's limit. */
    List<Questionnaire> versions(String name, Cursor cursor);

    void add(Questionnaire questionnaire);
}
