package org.socle.registry.subject.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;
import org.socle.registry.change.ChangeSecrets;
import org.socle.registry.change.ChangeSecrets.Part;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.OpenIdentifiers;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.questionnaire.AnswerSecrets;
import org.socle.registry.source.SourceStore;
import org.socle.registry.subject.SubjectStore;
import org.socle.registry.subject.domain.Section;
import org.socle.registry.subject.domain.Subject;

@ApplicationScoped
class SqlSubjectStore implements SubjectStore {

    private static final int ROWS = 500;

    private static final String PAGE = """
            SELECT position, item::text AS item FROM (%s) AS held WHERE position > :after ORDER BY position LIMIT :rows
            """;

    private static final String STANDING_FOR = """
            WITH RECURSIVE merged(id) AS (
                SELECT id FROM person WHERE id = :person
                 UNION
                SELECT p.id FROM person p JOIN merged ON p.merged_into = merged.id
            )
            SELECT id FROM merged
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final OpenIdentifiers identifiers;
    private final SourceStore sources;
    private final ChangeSecrets changes;
    private final AnswerSecrets answers;

    SqlSubjectStore(
            Sql sql,
            ObjectMapper json,
            OpenIdentifiers identifiers,
            SourceStore sources,
            ChangeSecrets changes,
            AnswerSecrets answers) {
        this.sql = sql;
        this.json = json;
        this.identifiers = identifiers;
        this.sources = sources;
        this.changes = changes;
        this.answers = answers;
    }

    @Override
    public List<UUID> standingFor(UUID person) {
        return sql.of(STANDING_FOR).with("person", person).list(row -> row.uuid("id"));
    }

    @Override
    public List<UUID> households(Collection<UUID> persons, Collection<UUID> statements) {
        return sql.of("""
                        SELECT household_id FROM person WHERE id = ANY (:persons) AND household_id IS NOT NULL
                         UNION
                        SELECT household_id FROM source_record WHERE id = ANY (:statements) AND household_id IS NOT NULL
                        """)
                .withArray("persons", "uuid", persons)
                .withArray("statements", "uuid", statements)
                .list(row -> row.uuid("household_id"));
    }

    @Override
    public Rows read(Section section, Subject subject, long after) {
        List<Placed> placed = about(section, subject, after).list(this::placed);
        List<String> rows = new ArrayList<>();
        placed.forEach(each -> rows.add(opened(section, each.item()).toString()));
        return new Rows(
                rows,
                placed.size() < ROWS
                        ? Optional.empty()
                        : Optional.of(placed.getLast().position()));
    }

    private SqlStatement about(Section section, Subject subject, long after) {
        SqlStatement statement = sql.of(PAGE.formatted(SectionSql.of(section)))
                .with("after", after)
                .with("rows", ROWS);
        return switch (section) {
            case PERSON,
                    PROFILE,
                    IDENTIFIERS,
                    PERSON_HISTORY,
                    IDENTIFIER_HISTORY,
                    SOCIAL_NUMBERS,
                    PARTNER_REFERENCES,
                    REVIEWS,
                    REVIEW_NOTES,
                    REVIEW_OPINIONS,
                    LINK_SAMPLES,
                    IDENTITY_EVENTS,
                    LEGAL_HOLDS,
                    ERASURES,
                    DUPLICATE_CHECK -> statement.withArray("ids", "uuid", subject.ids());
            case HOUSEHOLDS,
                    HOUSEHOLD_PROFILES,
                    HOUSEHOLD_HISTORY,
                    CONFIRMATIONS,
                    SCORES,
                    COMMUNITY_RANKS,
                    COMMITTEE_DECISIONS -> statement.withArray("households", "uuid", subject.households());
            case CAREGIVERS,
                    QUESTIONNAIRE_ANSWERS,
                    ANSWER_HISTORY,
                    ANSWERS_TOLD,
                    CHANGE_REQUESTS,
                    CHANGE_ATTACHMENTS,
                    PROGRAMMES ->
                statement.withArray("households", "uuid", subject.households()).withArray("ids", "uuid", subject.ids());
            case STATEMENTS -> statement.withArray("statements", "uuid", subject.statements());
            case EVENTS_TOLD -> statement.withArray("id_texts", "text", persons(subject));
            case ACCESS -> {
                List<String> objects = new ArrayList<>(persons(subject));
                subject.households().forEach(id -> objects.add(new HouseholdId(id).text()));
                yield statement.withArray("object_ids", "text", objects);
            }
        };
    }

    private static List<String> persons(Subject subject) {
        return subject.ids().stream().map(id -> new PersonId(id).text()).toList();
    }

    /** What is sealed is readable in the person's own copy. */
    private ObjectNode opened(Section section, ObjectNode item) {
        switch (section) {
            case IDENTIFIERS, IDENTIFIER_HISTORY -> {
                byte[] sealed = bytes(item.remove("sealed"));
                item.put(
                        "value",
                        identifiers.open(
                                UUID.fromString(item.required("person_id").textValue()),
                                item.required("kind").textValue(),
                                item.required("position").intValue(),
                                sealed));
            }
            case STATEMENTS -> {
                UUID id = UUID.fromString(item.required("id").textValue());
                item.set("statement", read(sources.statement(id, bytes(item.remove("sealed")))));
            }
            case CHANGE_REQUESTS -> openRequest(item);
            case QUESTIONNAIRE_ANSWERS, ANSWER_HISTORY, ANSWERS_TOLD -> openAnswers(item);
            case CHANGE_ATTACHMENTS -> {
                UUID id = UUID.fromString(item.required("id").textValue());
                item.put("name", changes.openText(Part.NAME, id, bytes(item.required("name"))));
            }
            case PERSON,
                    PROFILE,
                    SOCIAL_NUMBERS,
                    HOUSEHOLDS,
                    HOUSEHOLD_PROFILES,
                    CAREGIVERS,
                    PERSON_HISTORY,
                    HOUSEHOLD_HISTORY,
                    CONFIRMATIONS,
                    PARTNER_REFERENCES,
                    SCORES,
                    COMMUNITY_RANKS,
                    COMMITTEE_DECISIONS,
                    REVIEWS,
                    REVIEW_NOTES,
                    REVIEW_OPINIONS,
                    LINK_SAMPLES,
                    IDENTITY_EVENTS,
                    PROGRAMMES,
                    LEGAL_HOLDS,
                    ERASURES,
                    DUPLICATE_CHECK,
                    EVENTS_TOLD,
                    ACCESS -> {}
        }
        return item;
    }

    private void openAnswers(ObjectNode item) {
        JsonNode sealed = item.remove("sealed");
        if (sealed != null && !sealed.isNull()) {
            JsonNode subject =
                    item.hasNonNull("person_id") ? item.required("person_id") : item.required("household_id");
            String opened = answers.open(
                    UUID.fromString(subject.textValue()),
                    item.required("questionnaire").textValue(),
                    bytes(sealed));
            ((ObjectNode) item.required("answers")).setAll((ObjectNode) read(opened));
        }
    }

    private void openRequest(ObjectNode item) {
        UUID id = UUID.fromString(item.required("id").textValue());
        item.set("asked", read(changes.openText(Part.ASKED, id, bytes(item.remove("sealed")))));
        JsonNode note = item.remove("note");
        if (note != null && !note.isNull()) {
            item.put("note", changes.openText(Part.NOTE, id, bytes(note)));
        }
    }

    /** PostgreSQL writes bytes into JSON as it prints them: {@code \x} and two digits each. */
    private static byte[] bytes(JsonNode printed) {
        return HexFormat.of().parseHex(printed.textValue().substring(2));
    }

    /** Statements are JSON as a rule; an old one that is not is handed over as it is. */
    private JsonNode read(String statement) {
        try {
            return json.readTree(statement);
        } catch (JsonProcessingException plainText) {
            return json.getNodeFactory().textNode(statement);
        }
    }

    private Placed placed(Row row) {
        try {
            return new Placed(row.number("position"), (ObjectNode) json.readTree(row.text("item")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL writes JSON", e);
        }
    }

    private record Placed(long position, ObjectNode item) {}
}
