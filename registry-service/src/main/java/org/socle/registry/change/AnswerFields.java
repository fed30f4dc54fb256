package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.socle.registry.change.domain.FieldChange;
import org.socle.registry.household.WriteAnswers;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.KnownQuestionnaires;
import org.socle.registry.questionnaire.ReadAnswers;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.FieldType;
import org.socle.registry.questionnaire.domain.Questionnaire;

/** What is answered to questionnaires as fields of a change, such as {@code answers.water.minutes_to_water}. */
@ApplicationScoped
class AnswerFields {

    private static final Pattern FIELD = Pattern.compile("answers\\.([a-z0-9_]+)\\.([a-z0-9_]+)");

    private final KnownQuestionnaires questionnaires;
    private final AnswerStore answers;
    private final ReadAnswers reader;
    private final WriteAnswers write;

    AnswerFields(KnownQuestionnaires questionnaires, AnswerStore answers, ReadAnswers reader, WriteAnswers write) {
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.reader = reader;
        this.write = write;
    }

    /** The changes of what is no answer. */
    static List<FieldChange> without(List<FieldChange> changes) {
        return changes.stream().filter(change -> !isAnswer(change.field())).toList();
    }

    private static boolean isAnswer(String field) {
        return FIELD.matcher(field).matches();
    }

    /** What is answered now to the questionnaires that some changes name; nothing is looked up where they name none. */
    Seen see(AskedOf askedOf, UUID subject, List<FieldChange> changes) {
        Map<String, Questionnaire> named = new TreeMap<>();
        for (FieldChange change : changes) {
            var field = FIELD.matcher(change.field());
            if (field.matches() && !named.containsKey(field.group(1))) {
                questionnaires
                        .latest(field.group(1))
                        .filter(questionnaire -> questionnaire.askedOf() == askedOf)
                        .ifPresent(questionnaire -> named.put(questionnaire.name(), questionnaire));
            }
        }
        Map<String, Answers> present = named.isEmpty()
                ? Map.of()
                : answers.of(askedOf, List.of(subject)).getOrDefault(subject, List.of()).stream()
                        .filter(each -> named.containsKey(each.name()))
                        .collect(Collectors.toMap(Answers::name, each -> each));
        return new Seen(named, present, reader);
    }

    /** Writes what is answered from now on, and tells it of somebody who counts. */
    void apply(AskedOf askedOf, UUID subject, List<FieldChange> changes, boolean counts) {
        Seen seen = see(askedOf, subject, changes);
        Map<String, String> texts = ReadFieldChanges.changed(seen.beside(Map.of()), changes);
        List<Answers> after = seen.named().values().stream()
                .map(questionnaire -> seen.read(questionnaire, texts, (field, code, args) -> {
                    throw ChangeProblems.CHANGED_MEANWHILE.about();
                }))
                .toList();
        if (!after.isEmpty()) {
            write.correct(askedOf, Map.of(subject, after), Map.of(), ignored -> counts);
        }
    }

    /**
     * Answers beside the other fields of a record.
     *
     * @param named the questionnaires that are asked to change, by name
     */
    record Seen(Map<String, Questionnaire> named, Map<String, Answers> present, ReadAnswers reader) {

        /** Every field there is. */
        Set<String> names(Set<String> others) {
            Set<String> names = new HashSet<>(others);
            named.values()
                    .forEach(questionnaire ->
                            questionnaire.fields().forEach(field -> names.add(name(questionnaire, field.name()))));
            return names;
        }

        /** What is registered now. */
        Map<String, String> beside(Map<String, String> others) {
            Map<String, String> all = new HashMap<>(others);
            present.values().forEach(each -> put(all, each));
            return all;
        }

        /** Brings the answers to their one form as well. */
        BiFunction<Map<String, String>, FieldTexts.Faults, Map<String, String>> normal(
                BiFunction<Map<String, String>, FieldTexts.Faults, Map<String, String>> others) {
            return (fields, faults) -> {
                Map<String, String> own = new HashMap<>(fields);
                own.keySet().removeIf(AnswerFields::isAnswer);
                Map<String, String> all = new HashMap<>(others.apply(own, faults));
                named.values().forEach(questionnaire -> put(all, read(questionnaire, fields, faults)));
                return all;
            };
        }

        private Answers read(Questionnaire questionnaire, Map<String, String> fields, FieldTexts.Faults faults) {
            Map<String, List<String>> texts = new TreeMap<>();
            questionnaire
                    .fields()
                    .forEach(field -> Optional.ofNullable(fields.get(name(questionnaire, field.name())))
                            .ifPresent(text -> texts.put(
                                    field.name(),
                                    field.type() == FieldType.CODES
                                            ? List.of(text.strip().split(" *, *", -1))
                                            : List.of(text.strip()))));
            return reader.texts(
                    questionnaire, texts, (field, code, args) -> faults.add(name(questionnaire, field), code, args));
        }

        private static void put(Map<String, String> all, Answers answers) {
            answers.values().forEach((field, values) -> {
                if (!values.isEmpty()) {
                    all.put(name(answers.questionnaire(), field), String.join(",", values));
                }
            });
        }

        private static String name(Questionnaire questionnaire, String field) {
            return "answers." + questionnaire.name() + "." + field;
        }
    }
}
