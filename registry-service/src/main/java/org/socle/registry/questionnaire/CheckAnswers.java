package org.socle.registry.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.socle.registry.questionnaire.ReadAnswers.Faults;
import org.socle.registry.questionnaire.SchemaLanguage.Fault;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.Field;
import org.socle.registry.questionnaire.domain.Limits;
import org.socle.registry.questionnaire.domain.Questionnaire;

/** Checks answers against the schema of their questionnaire; each wrong field is told once, by what its type takes. */
@ApplicationScoped
class CheckAnswers {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    private final SchemaLanguage language;

    CheckAnswers(SchemaLanguage language) {
        this.language = language;
    }

    /** @return the answers to the fields with which nothing is wrong */
    Answers check(Questionnaire questionnaire, JsonNode told, Faults faults) {
        Set<String> wrong = new HashSet<>();
        for (Fault fault : language.faults(questionnaire, told)) {
            tell(questionnaire, fault.property().isEmpty() ? fault.field() : fault.property(), wrong, faults);
        }
        told.properties().forEach(each -> {
            if (questionnaire.field(each.getKey()).isEmpty() || isBeyondCounting(each.getValue())) {
                tell(questionnaire, each.getKey(), wrong, faults);
            }
        });
        var values = AnswerForms.texts(questionnaire, told);
        values.keySet().removeAll(wrong);
        return new Answers(questionnaire, values);
    }

    /** A number that rules could not compute with, whatever the schema allows. */
    private static boolean isBeyondCounting(JsonNode node) {
        return node.isNumber() && node.decimalValue().abs().compareTo(LARGEST) > 0;
    }

    private static void tell(Questionnaire questionnaire, String name, Set<String> wrong, Faults faults) {
        if (wrong.add(name)) {
            questionnaire
                    .field(name)
                    .ifPresentOrElse(
                            field -> unfit(field, faults),
                            () -> faults.add(
                                    name,
                                    QuestionnaireProblems.ANSWER_FIELD_UNKNOWN,
                                    questionnaire.fields().stream()
                                            .map(Field::name)
                                            .collect(Collectors.joining(", "))));
        }
    }

    /** What a field takes, as what is wrong with an answer it does not take. */
    static void unfit(Field field, Faults faults) {
        Limits limits = field.limits();
        String from = limits.least() == null ? "…" : AnswerForms.plain(limits.least());
        String to = limits.most() == null ? "…" : AnswerForms.plain(limits.most());
        String codes = String.join(", ", field.codes());
        switch (field.type()) {
            case TEXT -> faults.add(field.name(), QuestionnaireProblems.ANSWER_TEXT_UNFIT, to);
            case CODE -> faults.add(field.name(), QuestionnaireProblems.ANSWER_CODE_UNKNOWN, codes);
            case CODES -> faults.add(field.name(), QuestionnaireProblems.ANSWER_CODES_UNKNOWN, codes);
            case WHOLE_NUMBER -> faults.add(field.name(), QuestionnaireProblems.ANSWER_WHOLE_NUMBER_UNFIT, from, to);
            case NUMBER -> faults.add(field.name(), QuestionnaireProblems.ANSWER_NUMBER_UNFIT, from, to);
            case YES_NO -> faults.add(field.name(), QuestionnaireProblems.ANSWER_YES_NO_UNFIT);
            case DAY -> faults.add(field.name(), QuestionnaireProblems.ANSWER_DAY_UNFIT);
        }
    }
}
