package org.socle.registry.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Questionnaire;
import org.socle.web.problem.FieldProblem;

/** Reads answers, of requests against the latest version of each questionnaire. */
@ApplicationScoped
public class ReadAnswers {

    private final KnownQuestionnaires questionnaires;
    private final CheckAnswers check;

    ReadAnswers(KnownQuestionnaires questionnaires, CheckAnswers check) {
        this.questionnaires = questionnaires;
        this.check = check;
    }

    /** Told what is wrong with which field, as a code whose words are in the problem bundles. */
    @FunctionalInterface
    public interface Faults {
        void add(String field, String code, Object... args);
    }

    /**
     * @param told by questionnaire and field; null when nothing was told
     * @param at pointer to what was told
     */
    public List<Answers> read(
            @Nullable Map<String, Map<String, Object>> told, AskedOf askedOf, String at, List<FieldProblem> problems) {
        if (told == null) {
            return List.of();
        }
        List<Answers> read = new ArrayList<>();
        told.forEach((name, byField) -> {
            String pointer = at + "/" + name;
            Optional<Questionnaire> questionnaire = questionnaires.latest(name);
            if (questionnaire.isEmpty()) {
                problems.add(new FieldProblem(pointer, QuestionnaireProblems.ANSWER_TO_NOTHING, name));
            } else if (questionnaire.get().askedOf() != askedOf) {
                problems.add(new FieldProblem(pointer, QuestionnaireProblems.ANSWER_OF_OTHERS, name));
            } else {
                read.add(check.check(
                        questionnaire.get(),
                        AnswerForms.tree(byField),
                        (field, code, args) -> problems.add(new FieldProblem(pointer + "/" + field, code, args))));
            }
        });
        return read.stream().filter(answers -> !answers.values().isEmpty()).toList();
    }

    /** Reads answers written as texts, as the register compares them. */
    public Answers texts(Questionnaire questionnaire, Map<String, List<String>> texts, Faults faults) {
        return check.check(questionnaire, AnswerForms.tree(questionnaire, texts), faults);
    }
}
