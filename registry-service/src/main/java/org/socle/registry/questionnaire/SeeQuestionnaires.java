package org.socle.registry.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.questionnaire.domain.Questionnaire;

/** Looks questionnaires up; they say nothing of anybody. */
@ApplicationScoped
public class SeeQuestionnaires {

    private final QuestionnaireStore questionnaires;

    SeeQuestionnaires(QuestionnaireStore questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Transactional
    public Page<Questionnaire> list(Cursor cursor) {
        return Page.of(questionnaires.list(cursor), cursor, Questionnaire::name);
    }

    @Transactional
    public Page<Questionnaire> versions(String name, Cursor cursor) {
        get(name, null);
        return Page.of(questionnaires.versions(name, cursor), cursor, version -> Integer.toString(version.version()));
    }

    /** @param version null for the latest */
    @Transactional
    public Questionnaire get(String name, @Nullable Integer version) {
        return (version == null ? questionnaires.latest(name) : questionnaires.find(name, version))
                .orElseThrow(() -> QuestionnaireProblems.NOT_FOUND.about(name));
    }
}
