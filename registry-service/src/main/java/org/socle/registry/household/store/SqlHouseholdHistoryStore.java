package org.socle.registry.household.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.history.CauseJson;
import org.socle.registry.history.HouseholdHistoryStore;
import org.socle.registry.history.domain.HouseholdThen;
import org.socle.registry.history.domain.Known;
import org.socle.registry.history.domain.Recorded;
import org.socle.registry.history.domain.State;

/** Reads households as they were, in the way in which {@code SqlPersonHistoryStore} reads persons. */
@ApplicationScoped
class SqlHouseholdHistoryStore implements HouseholdHistoryStore {

    private static final String KNOWN = """
            SELECT h.registered_at,
                   CASE WHEN h.registered_at < start.begun_at
                        THEN greatest(h.registered_at, least(start.begun_at, coalesce(first.changed_at, h.changed_at)))
                        ELSE h.registered_at END AS since
              FROM household h
             CROSS JOIN history_start start
              LEFT JOIN LATERAL (SELECT (k.was ->> 'changed_at')::timestamptz AS changed_at
                                   FROM household_history k
                                  WHERE k.household_id = h.id
                                  ORDER BY k.superseded_at
                                  LIMIT 1) first ON true
             WHERE h.id = :id
            """;

    private static final String STATES = """
            WITH state AS (
                SELECT h.*, k.superseded_at, k.superseded_by, k.cause,
                       to_jsonb(jsonb_populate_record(NULL::household_profile, k.profile)) AS profile,
                       ARRAY(SELECT care.key || ' ' || care.value FROM jsonb_each_text(k.caregivers) care) AS caregivers
                  FROM household_history k
                 CROSS JOIN LATERAL jsonb_populate_record(NULL::household, k.was) h
                 WHERE k.household_id = :id
                 UNION ALL
                SELECT h.*, NULL, NULL, NULL, to_jsonb(f),
                       ARRAY(SELECT c.child_id || ' ' || c.caregiver_id FROM household_caregiver c WHERE c.household_id = h.id)
                  FROM household h
                  LEFT JOIN household_profile f ON f.household_id = h.id
                 WHERE h.id = :id)
            """;

    private static final String AS_OF = STATES + """
            SELECT *
              FROM state
             WHERE registered_at <= :moment
               AND (superseded_at IS NULL OR superseded_at > :moment)
             ORDER BY superseded_at
             LIMIT 1
            """;

    private static final String OLDEST_FIRST = STATES + """
            SELECT *
              FROM state
             WHERE superseded_at IS NULL OR superseded_at > registered_at
             ORDER BY superseded_at
            """;

    private final Sql sql;
    private final SqlHouseholdStore households;
    private final CauseJson causes;

    SqlHouseholdHistoryStore(Sql sql, SqlHouseholdStore households, CauseJson causes) {
        this.sql = sql;
        this.households = households;
        this.causes = causes;
    }

    @Override
    public Optional<Known> known(UUID id) {
        return sql.of(KNOWN).with("id", id).first(row -> new Known(row.instant("registered_at"), row.instant("since")));
    }

    @Override
    public Optional<HouseholdThen> asOf(UUID id, Instant moment) {
        return sql.of(AS_OF).with("id", id).with("moment", moment).first(this::then);
    }

    @Override
    public List<State<HouseholdThen>> states(UUID id) {
        return sql.of(OLDEST_FIRST)
                .with("id", id)
                .list(row -> new State<>(
                        then(row),
                        row.optionalInstant("superseded_at")
                                .map(at -> ended(at, row))
                                .orElse(null)));
    }

    private HouseholdThen then(Row row) {
        Map<UUID, UUID> caregivers = new HashMap<>();
        for (String care : row.texts("caregivers")) {
            int between = care.indexOf(' ');
            caregivers.put(UUID.fromString(care.substring(0, between)), UUID.fromString(care.substring(between + 1)));
        }
        return new HouseholdThen(households.read(row), caregivers);
    }

    private Recorded ended(Instant at, Row row) {
        return new Recorded(
                at,
                row.optionalText("superseded_by").orElse(null),
                row.optionalText("cause").map(causes::cause).orElse(null));
    }
}
