package org.socle.registry.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;
import org.socle.registry.history.CauseJson;
import org.socle.registry.history.PersonHistoryStore;
import org.socle.registry.history.domain.Cause;
import org.socle.registry.history.domain.Known;
import org.socle.registry.history.domain.Recorded;
import org.socle.registry.history.domain.State;
import org.socle.registry.history.domain.Stay;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.Relationship;

/**
 * Reads persons as they were. A state is a row of {@code person_history}, which says when it ended, or the present row; of
 * those that ended after a moment, the first one stood then. A column that is added later is null in the states before.
 */
@ApplicationScoped
class SqlPersonHistoryStore implements PersonHistoryStore {

    /** A person made by a split has the registration day of the statements, and an id from the moment of the split. */
    private static final String SINCE = "greatest(p.registered_at, uuid_extract_timestamp(p.id))";

    private static final String KNOWN = """
            SELECT begin.at AS registered_at,
                   CASE WHEN begin.at < start.begun_at
                        THEN greatest(begin.at, least(start.begun_at, coalesce(first.changed_at, p.changed_at)))
                        ELSE begin.at END AS since
              FROM person p
             CROSS JOIN history_start start
             CROSS JOIN LATERAL (SELECT\s""" + SINCE + """
             AS at) begin
              LEFT JOIN LATERAL (SELECT (h.was ->> 'changed_at')::timestamptz AS changed_at
                                   FROM person_history h
                                  WHERE h.person_id = p.id
                                  ORDER BY h.superseded_at
                                  LIMIT 1) first ON true
             WHERE p.id = :id
            """;

    private static final String STATES = """
            WITH state AS (
                SELECT p.*, h.superseded_at, h.superseded_by, h.cause,
                       to_jsonb(jsonb_populate_record(NULL::person_profile, h.profile)) AS profile
                  FROM person_history h
                 CROSS JOIN LATERAL jsonb_populate_record(NULL::person, h.was) p
                 WHERE h.person_id = ANY (:ids)
                 UNION ALL
                SELECT p.*, NULL, NULL, NULL, to_jsonb(f)
                  FROM person p
                  LEFT JOIN person_profile f ON f.person_id = p.id
                 WHERE p.id = ANY (:ids))
            , whole AS (
                SELECT p.*,\s""" + SINCE + """
             AS since,
                       CASE WHEN p.superseded_at IS NULL
                            THEN ARRAY(SELECT i.kind || ':' || i.position || ':' || encode(i.sealed, 'hex')
                                         FROM person_identifier i
                                        WHERE i.person_id = p.id)
                            ELSE ARRAY(SELECT i.kind || ':' || i.position || ':' || encode(i.sealed, 'hex')
                                         FROM person_identifier_history i
                                        WHERE i.person_id = p.id AND i.superseded_at = p.superseded_at) END AS sealed
                  FROM state p)
            """;

    private static final String AS_OF = STATES + """
            , stood AS (
                SELECT DISTINCT ON (s.id) s.*,
                       (SELECT n.number
                          FROM social_number n
                         WHERE n.person_id = s.id AND n.issued_at <= :moment) AS social_number
                  FROM whole s
                 WHERE s.since <= :moment
                   AND (s.superseded_at IS NULL OR s.superseded_at > :moment)
                 ORDER BY s.id, s.superseded_at)
            SELECT * FROM stood
            """;

    private static final String NEWEST_FIRST = STATES + """
            SELECT s.*,
                   (SELECT n.number
                      FROM social_number n
                     WHERE n.person_id = s.id
                       AND (s.superseded_at IS NULL OR n.issued_at < s.superseded_at)) AS social_number
              FROM whole s
             WHERE (s.superseded_at IS NULL OR s.superseded_at > s.since)
             ORDER BY s.superseded_at DESC NULLS FIRST
            """;

    private static final String EVER_IN = """
            SELECT p.id FROM person p WHERE p.household_id = :household
             UNION
            SELECT h.person_id FROM person_history h WHERE h.household_id = :household
            """;

    private static final String STAYS = """
            WITH ever AS (""" + EVER_IN + """
            )
            , state AS (
                SELECT h.person_id, h.household_id, h.was ->> 'relationship' AS relationship, h.was ->> 'status' AS status,
                       h.superseded_at, h.superseded_by, h.cause
                  FROM person_history h
                 WHERE h.person_id IN (SELECT id FROM ever)
                 UNION ALL
                SELECT p.id, p.household_id, p.relationship, p.status, NULL, NULL, NULL
                  FROM person p
                 WHERE p.id IN (SELECT id FROM ever))
            , period AS (
                SELECT s.*, lag(s.superseded_at) OVER past AS began_at, lag(s.superseded_by) OVER past AS began_by,
                       lag(s.cause) OVER past AS began_because
                  FROM state s
                WINDOW past AS (PARTITION BY s.person_id ORDER BY s.superseded_at))
            SELECT s.person_id, s.relationship, since.at AS since, s.began_by, s.began_because, s.superseded_at,
                   s.superseded_by, s.cause, CASE WHEN s.began_at > since.at THEN s.began_at END AS began_at
              FROM period s
              JOIN person p ON p.id = s.person_id
             CROSS JOIN LATERAL (SELECT\s""" + SINCE + """
             AS at) since
             WHERE s.household_id = :household
               AND s.status <> 'MERGED'
               AND (s.superseded_at IS NULL OR s.superseded_at > since.at)
            """;

    private static final String REGISTERED = """
            SELECT DISTINCT ON (s.person_id) s.person_id, s.recorded_at, s.recorded_by, s.import_id
              FROM source_record s
             WHERE s.person_id = ANY (:ids)
               AND s.founded
             ORDER BY s.person_id, s.recorded_at, s.id
            """;

    private final Sql sql;
    private final SqlPersonStore persons;
    private final CauseJson causes;

    SqlPersonHistoryStore(Sql sql, SqlPersonStore persons, CauseJson causes) {
        this.sql = sql;
        this.persons = persons;
        this.causes = causes;
    }

    @Override
    public Optional<Known> known(UUID id) {
        return sql.of(KNOWN).with("id", id).first(row -> new Known(row.instant("registered_at"), row.instant("since")));
    }

    @Override
    public Optional<Person> asOf(UUID id, Instant moment) {
        return about(AS_OF, List.of(id)).with("moment", moment).first(persons::read);
    }

    @Override
    public List<Person> membersAsOf(UUID household, Instant moment) {
        List<UUID> ever = sql.of(EVER_IN).with("household", household).list(row -> row.uuid("id"));
        return about(AS_OF + """
                         WHERE household_id = :household
                           AND status <> 'MERGED'
                         ORDER BY (relationship <> 'HEAD'), id
                        """, ever)
                .with("household", household)
                .with("moment", moment)
                .list(persons::read);
    }

    @Override
    public List<State<Person>> states(UUID id) {
        return about(NEWEST_FIRST, List.of(id))
                .list(row -> new State<>(
                        persons.read(row),
                        row.optionalInstant("superseded_at")
                                .map(at -> recorded(at, row, "superseded_by", "cause"))
                                .orElse(null)));
    }

    @Override
    public List<Stay> stays(UUID household) {
        return sql.of(STAYS).with("household", household).list(row -> {
            Recorded began = row.optionalInstant("began_at")
                    .map(at -> recorded(at, row, "began_by", "began_because"))
                    .orElse(null);
            return new Stay(
                    row.uuid("person_id"),
                    row.constant("relationship", Relationship.class),
                    began == null ? row.instant("since") : began.at(),
                    began,
                    row.optionalInstant("superseded_at")
                            .map(at -> recorded(at, row, "superseded_by", "cause"))
                            .orElse(null));
        });
    }

    @Override
    public Map<UUID, Recorded> registered(Collection<UUID> ids) {
        Map<UUID, Recorded> registered = new HashMap<>();
        sql.of(REGISTERED)
                .withArray("ids", "uuid", ids)
                .list(row -> Map.entry(
                        row.uuid("person_id"),
                        new Recorded(
                                row.instant("recorded_at"),
                                row.optionalText("recorded_by").orElse(null),
                                row.optionalUuid("import_id")
                                        .map(each -> Cause.of(new ImportId(each)))
                                        .orElse(null))))
                .forEach(each -> registered.put(each.getKey(), each.getValue()));
        return registered;
    }

    private SqlStatement about(String statement, Collection<UUID> ids) {
        return sql.of(statement).withArray("ids", "uuid", ids);
    }

    private Recorded recorded(Instant at, Row row, String by, String because) {
        return new Recorded(
                at,
                row.optionalText(by).orElse(null),
                row.optionalText(because).map(causes::cause).orElse(null));
    }
}
