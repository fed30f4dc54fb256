package org.socle.registry.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.registry.QuestionnaireField;
import org.socle.contracts.registry.QuestionnaireFieldType;
import org.socle.contracts.registry.QuestionnairePublishedV1;
import org.socle.contracts.registry.QuestionnaireSubject;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.outbox.Outbox;
import org.socle.kit.version.Versions;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Break;
import org.socle.registry.questionnaire.domain.Field;
import org.socle.registry.questionnaire.domain.FieldType;
import org.socle.registry.questionnaire.domain.FieldUse;
import org.socle.registry.questionnaire.domain.FollowVersion;
import org.socle.registry.questionnaire.domain.Questionnaire;
import org.socle.web.problem.FieldProblem;

/** Publishes versions of questionnaires: each is kept for ever, and asks everything the one before asked. */
@ApplicationScoped
public class PublishQuestionnaire {

    private static final String SCHEMA = "/schema";

    private final QuestionnaireStore questionnaires;
    private final SchemaLanguage language;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    PublishQuestionnaire(
            QuestionnaireStore questionnaires,
            SchemaLanguage language,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.language = language;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Publishes the next version, or says why it cannot be. What is published already is not published again.
     *
     * @param ifMatch the version it was changed from; null for a new one
     */
    @Transactional
    public Questionnaire publish(
            String name, @Nullable String ifMatch, AskedOf askedOf, JsonNode schema, boolean validateOnly) {
        ReadSchema read = read(schema);
        questionnaires.lock(name);
        Optional<Questionnaire> before = questionnaires.latest(name);
        int version = before.map(Questionnaire::version).orElse(0);
        if (before.isPresent() || ifMatch != null) {
            Versions.check(ifMatch, version);
        }
        if (before.isPresent()) {
            if (isSame(before.get(), askedOf, schema)) {
                return before.get();
            }
            refuseBreaks(before.get(), FollowVersion.breaks(before.get(), askedOf, read.fields()));
        }
        Questionnaire next = new Questionnaire(
                name,
                version + 1,
                askedOf,
                read.titles().orElseThrow(),
                read.fields(),
                schema.toString(),
                caller.subject(),
                clock.instant());
        if (!validateOnly) {
            questionnaires.add(next);
            outbox.add(published(next));
            audit.wrote("questionnaire", name, "published");
        }
        return next;
    }

    private static boolean isSame(Questionnaire before, AskedOf askedOf, JsonNode schema) {
        return before.askedOf() == askedOf
                && AnswerForms.tree(before.schema()).equals(AnswerForms.tree(schema.toString()));
    }

    private ReadSchema read(JsonNode schema) {
        ReadSchema read = new ReadSchema(schema, SCHEMA);
        List<FieldProblem> problems = new ArrayList<>(read.problems());
        if (problems.isEmpty()) {
            language.unsound(schema)
                    .forEach(fault -> problems.add(new FieldProblem(
                            SCHEMA + fault.pointer(), QuestionnaireProblems.SCHEMA_UNSOUND, fault.keyword())));
        }
        if (!problems.isEmpty()) {
            throw QuestionnaireProblems.SCHEMA_REFUSED.about(problems.size()).with(problems);
        }
        return read;
    }

    private static void refuseBreaks(Questionnaire before, List<Break> breaks) {
        if (!breaks.isEmpty()) {
            throw QuestionnaireProblems.INCOMPATIBLE
                    .about(before.name(), before.version())
                    .with(breaks.stream()
                            .map(each -> new FieldProblem(
                                    each.field().isEmpty() ? "/asked_of" : SCHEMA + "/properties/" + each.field(),
                                    each.reason().code(),
                                    each.field().isEmpty() ? before.askedOf().name() : earlier(before, each.field())))
                            .toList());
        }
    }

    /** What the field took before, for whoever has to mend it. */
    private static String earlier(Questionnaire before, String name) {
        Field field = before.field(name).orElseThrow();
        String range = field.codes().isEmpty() ? "" : ": " + String.join(", ", field.codes());
        return field.type() + " " + field.use() + range;
    }

    private static QuestionnairePublishedV1 published(Questionnaire questionnaire) {
        return new QuestionnairePublishedV1(
                questionnaire.name(),
                questionnaire.version(),
                QuestionnaireSubject.valueOf(questionnaire.askedOf().name()),
                questionnaire.titles().fr(),
                questionnaire.titles().en(),
                questionnaire.fields().stream()
                        .filter(field -> field.use() == FieldUse.ELIGIBILITY)
                        .map(PublishQuestionnaire::told)
                        .toList(),
                questionnaire.publishedAt());
    }

    private static QuestionnaireField told(Field field) {
        return new QuestionnaireField(
                field.name(),
                type(field.type()),
                field.codes(),
                field.titles().fr(),
                field.titles().en());
    }

    private static QuestionnaireFieldType type(FieldType type) {
        return switch (type) {
            case TEXT -> throw new IllegalStateException("free words are not told");
            case CODE -> QuestionnaireFieldType.CODE;
            case CODES -> QuestionnaireFieldType.CODES;
            case WHOLE_NUMBER -> QuestionnaireFieldType.WHOLE_NUMBER;
            case NUMBER -> QuestionnaireFieldType.NUMBER;
            case YES_NO -> QuestionnaireFieldType.YES_NO;
            case DAY -> QuestionnaireFieldType.DAY;
        };
    }
}
