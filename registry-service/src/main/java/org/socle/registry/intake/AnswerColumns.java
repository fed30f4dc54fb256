package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socle.registry.questionnaire.KnownQuestionnaires;
import org.socle.registry.questionnaire.QuestionnaireProblems;
import org.socle.registry.questionnaire.ReadAnswers;
import org.socle.registry.questionnaire.domain.Field;
import org.socle.registry.questionnaire.domain.Questionnaire;

/** Columns in which a list tells answers to questionnaires, such as {@code q:water.minutes_to_water}. */
@ApplicationScoped
class AnswerColumns {

    private static final Pattern NAME = Pattern.compile("q:([a-z0-9_]+)\\.([a-z0-9_]+)");

    private final KnownQuestionnaires questionnaires;
    private final ReadAnswers reader;

    AnswerColumns(KnownQuestionnaires questionnaires, ReadAnswers reader) {
        this.questionnaires = questionnaires;
        this.reader = reader;
    }

    /** A field of a questionnaire and the column that tells it. */
    record Column(String name, Questionnaire questionnaire, Field field) {}

    static boolean isOne(String column) {
        return column.startsWith("q:");
    }

    static String name(Questionnaire questionnaire, Field field) {
        return "q:" + questionnaire.name() + "." + field.name();
    }

    /** Every column there is, for a list whose columns come while it is copied and nothing can be looked up. */
    Set<String> known() {
        return ofLatest(questionnaires.latest().stream()).map(Column::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a column tells answers to a question that is asked now. */
    boolean isKnown(String column) {
        return !of(List.of(column)).isEmpty();
    }

    /** Those of the columns that tell answers, by the latest version of each questionnaire. */
    List<Column> of(Collection<String> columns) {
        Map<String, Optional<Questionnaire>> named = new HashMap<>();
        List<Column> known = new ArrayList<>();
        for (String column : columns) {
            var name = NAME.matcher(column);
            if (name.matches()) {
                named.computeIfAbsent(name.group(1), questionnaires::latest)
                        .ifPresent(questionnaire -> questionnaire
                                .field(name.group(2))
                                .ifPresent(field -> known.add(new Column(column, questionnaire, field))));
            }
        }
        return known;
    }

    /** The columns of questionnaires somebody wants to ask. */
    List<Column> ofQuestionnaires(Collection<String> names) {
        return ofLatest(names.stream()
                        .map(name -> questionnaires
                                .latest(name)
                                .orElseThrow(() -> QuestionnaireProblems.NOT_FOUND.about(name))))
                .toList();
    }

    private static Stream<Column> ofLatest(Stream<Questionnaire> latest) {
        return latest.flatMap(questionnaire -> questionnaire.fields().stream()
                .map(field -> new Column(name(questionnaire, field), questionnaire, field)));
    }

    ReadAnswers reader() {
        return reader;
    }
}
