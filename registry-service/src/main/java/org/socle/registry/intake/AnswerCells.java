package org.socle.registry.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.socle.registry.questionnaire.QuestionnaireProblems;
import org.socle.registry.questionnaire.ReadAnswers;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.Field;
import org.socle.registry.questionnaire.domain.Questionnaire;

/** The cells of one row that answer questionnaires. Each is brought to its one form and checked as in a request. */
final class AnswerCells {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,10})?");

    private final Cells cells;
    private final List<AnswerColumns.Column> columns;
    private final ReadAnswers reader;

    AnswerCells(Cells cells, List<AnswerColumns.Column> columns, ReadAnswers reader) {
        this.cells = cells;
        this.columns = columns;
        this.reader = reader;
    }

    /** One for each questionnaire of which something is answered. */
    List<Answers> answers() {
        if (columns.isEmpty()) {
            return List.of();
        }
        Map<Questionnaire, Map<String, List<String>>> told = new LinkedHashMap<>();
        for (AnswerColumns.Column column : columns) {
            values(column)
                    .ifPresent(values -> told.computeIfAbsent(column.questionnaire(), ignored -> new TreeMap<>())
                            .put(column.field().name(), values));
        }
        List<Answers> answers = new ArrayList<>();
        told.forEach((questionnaire, texts) -> answers.add(reader.texts(
                questionnaire,
                texts,
                (field, code, args) -> questionnaire
                        .field(field)
                        .ifPresent(known -> cells.fault(AnswerColumns.name(questionnaire, known), code, args)))));
        return answers;
    }

    /** Empty when nothing is told, or what is told cannot be read and is a fault already. */
    private Optional<List<String>> values(AnswerColumns.Column column) {
        String name = column.name();
        String text = cells.optional(name);
        if (text == null) {
            return Optional.empty();
        }
        return switch (column.field().type()) {
            case TEXT -> Optional.of(List.of(text));
            case CODE -> Optional.of(List.of(code(column.field(), text)));
            case CODES -> Optional.of(codes(column.field(), name));
            case WHOLE_NUMBER, NUMBER ->
                Optional.of(List.of(NUMBER.matcher(text).matches() ? text.replace(',', '.') : text));
            case YES_NO -> Optional.ofNullable(cells.yesNo(name)).map(yes -> List.of(yes.toString()));
            case DAY ->
                Optional.ofNullable(cells.date(name, QuestionnaireProblems.ANSWER_DAY_UNFIT))
                        .map(List::of);
        };
    }

    private List<String> codes(Field field, String column) {
        List<String> codes = new ArrayList<>();
        for (String part : cells.parts(column, "[;|]")) {
            boolean one = field.codes().contains(code(field, part));
            for (String word : one ? List.of(part) : List.of(part.split(" +"))) {
                codes.add(code(field, word));
            }
        }
        return codes;
    }

    /** The code as the questionnaire writes it; a text that is none stays as it is, and is refused. */
    private static String code(Field field, String text) {
        String plain = CodeWords.plain(text);
        return field.codes().stream()
                .filter(code -> CodeWords.plain(code).equals(plain))
                .findFirst()
                .orElse(text);
    }
}
