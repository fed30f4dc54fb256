package org.socle.registry.identity.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.caller.Caller;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.identity.IdentityEventStore;
import org.socle.registry.identity.domain.IdentityEvent;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.IdentityEvent.Unmerged;
import org.socle.registry.identity.domain.Picture;
import org.socle.registry.matching.EvidenceJson;
import org.socle.registry.matching.domain.model.Waterfall;

@ApplicationScoped
class SqlIdentityEventStore implements IdentityEventStore {

    private static final String APPEND = """
            INSERT INTO identity_event (id, kind, person_id, other_person_id, records, reverses, evidence, note,
                                        before, after, actor, territory_no, happened_at)
            SELECT id, kind, person_id, other_person_id, string_to_array(records, ',')::uuid[], reverses,
                   evidence, note, before, after, :actor, territory_no, :now
              FROM unnest(:ids::uuid[], :kinds::text[], :person_ids::uuid[], :others::uuid[], :records::text[],
                          :reverses::uuid[], :evidence::jsonb[], :notes::text[],
                          :before::jsonb[], :after::jsonb[], :territories::int[])
              WITH ORDINALITY
                AS row(id, kind, person_id, other_person_id, records, reverses, evidence, note, before,
                       after, territory_no, position)
             ORDER BY position
            """;

    private static final String SELECT = """
            SELECT seq, id, kind, person_id, other_person_id, persons, records::text[] AS records, reverses, evidence, note,
                   before, after, actor, happened_at
              FROM identity_event
            """;

    /** Who was told apart is not one: that leads no further. */
    private static final String CLUSTER = """
            WITH RECURSIVE cluster(person) AS (
                SELECT unnest(:persons::uuid[])
                 UNION
                SELECT unnest(e.persons)
                  FROM cluster c
                  JOIN identity_event e ON e.persons @> ARRAY[c.person] AND e.kind IN ('MERGE', 'SPLIT')
            )
            SELECT person FROM cluster
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final EvidenceJson evidence;
    private final Caller caller;
    private final Clock clock;

    SqlIdentityEventStore(Sql sql, ObjectMapper json, EvidenceJson evidence, Caller caller, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.evidence = evidence;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void append(List<Told> events) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRow> rows = events.stream().map(this::row).toList();
        sql.of(APPEND)
                .with("actor", caller.subject())
                .with("now", clock.instant())
                .withArray("ids", "uuid", each(rows, EventRow::id))
                .withArray("kinds", "text", each(rows, EventRow::kind))
                .withArray("person_ids", "uuid", each(rows, EventRow::person))
                .withArray("others", "uuid", each(rows, EventRow::other))
                .withArray("records", "text", each(rows, row -> joined(row.records())))
                .withArray("reverses", "uuid", each(rows, EventRow::reverses))
                .withArray("evidence", "jsonb", each(events, told -> written(told.evidence())))
                .withArray("notes", "text", each(events, Told::reason))
                .withArray("before", "jsonb", each(events, told -> written(told.before())))
                .withArray("after", "jsonb", each(events, told -> written(told.after())))
                .withArray("territories", "integer", each(events, Told::territory))
                .update();
    }

    @Override
    public Optional<Kept> find(UUID id) {
        return sql.of(SELECT + " WHERE id = :id").with("id", id).first(this::read);
    }

    @Override
    public Set<UUID> cluster(Collection<UUID> persons) {
        return new TreeSet<>(
                sql.of(CLUSTER).withArray("persons", "uuid", persons).list(row -> row.uuid("person")));
    }

    @Override
    public List<Kept> naming(Collection<UUID> persons) {
        return sql.of(SELECT + " WHERE persons && :persons::uuid[] ORDER BY seq")
                .withArray("persons", "uuid", persons)
                .list(this::read);
    }

    @Override
    public List<Kept> list(Collection<UUID> persons, Cursor cursor) {
        return sql.of(SELECT + """
                                 WHERE persons && :persons::uuid[]
                                   AND (:after::text IS NULL OR seq < :after::bigint)
                                 ORDER BY seq DESC
                                 LIMIT :limit
                                """)
                .withArray("persons", "uuid", persons)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(this::read);
    }

    @Override
    public List<NotSame> toldApart(Collection<UUID> persons) {
        return sql.of("""
                        SELECT id, person_id, other_person_id
                          FROM identity_event e
                         WHERE kind = 'NOT_SAME'
                           AND persons && :persons::uuid[]
                           AND NOT EXISTS (SELECT 1 FROM identity_event r WHERE r.reverses = e.id)
                        """)
                .withArray("persons", "uuid", persons)
                .list(row -> new NotSame(row.uuid("id"), row.uuid("person_id"), row.uuid("other_person_id")));
    }

    @Override
    public Map<String, Integer> trust() {
        Map<String, Integer> trust = new HashMap<>();
        sql.of("SELECT organisation, trust FROM source_trust")
                .list(row -> trust.put(row.text("organisation"), row.integer("trust")));
        return trust;
    }

    private EventRow row(Told told) {
        IdentityEvent event = told.event();
        List<UUID> reversed = event instanceof Unmerged(var _, var target)
                ? find(target).orElseThrow().persons()
                : List.of();
        return EventRow.of(event, reversed);
    }

    private Kept read(Row row) {
        EventRow event = new EventRow(
                row.constant("kind", EventRow.Kind.class),
                row.uuid("id"),
                row.uuid("person_id"),
                row.optionalUuid("other_person_id").orElse(null),
                row.texts("records").stream().map(UUID::fromString).collect(Collectors.toSet()),
                row.optionalUuid("reverses").orElse(null));
        List<UUID> persons = new ArrayList<>(List.of(event.person()));
        UUID other = event.other();
        if (other != null) {
            persons.add(other);
        }
        return new Kept(
                row.number("seq"),
                event.event(),
                persons,
                row.optionalText("evidence").map(evidence::evidence).orElse(null),
                row.optionalText("note").orElse(null),
                row.optionalText("before").map(this::picture).orElse(null),
                row.optionalText("after").map(this::picture).orElse(null),
                row.text("actor"),
                row.instant("happened_at"));
    }

    private Picture picture(String text) {
        try {
            return json.readValue(text, Picture.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the picture beside an identity event cannot be read", e);
        }
    }

    private @Nullable String written(@Nullable Waterfall found) {
        return found == null ? null : evidence.text(found);
    }

    private @Nullable String written(@Nullable Picture picture) {
        try {
            return picture == null ? null : json.writeValueAsString(picture);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the picture beside an identity event cannot be written", e);
        }
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static <T> List<@Nullable Object> each(List<T> rows, Function<T, @Nullable Object> column) {
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(column.apply(row)));
        return values;
    }
}
