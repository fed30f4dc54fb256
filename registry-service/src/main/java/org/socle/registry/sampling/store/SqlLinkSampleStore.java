package org.socle.registry.sampling.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.socle.kit.caller.Caller;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.sampling.LinkSampleStore;
import org.socle.registry.sampling.domain.LinkSample;
import org.socle.registry.sampling.domain.LinkVerdict;
import org.socle.registry.sampling.domain.Precision;

@ApplicationScoped
class SqlLinkSampleStore implements LinkSampleStore {

    private static final String DRAW = """
            INSERT INTO link_sample (id, identity_event_id, source_record_id, person_id, model, territory_no, linked_at)
            SELECT id, event, record, person, model, territory, :now
              FROM unnest(:ids::uuid[], :events::uuid[], :records::uuid[], :persons::uuid[], :models::text[],
                          :territories::int[])
                AS row(id, event, record, person, model, territory)
            """;

    private static final String PRECISION = """
            SELECT model,
                   count(*) AS drawn,
                   count(*) FILTER (WHERE verdict = 'RIGHT') AS right_ones,
                   count(*) FILTER (WHERE verdict = 'WRONG') AS wrong_ones,
                   count(*) FILTER (WHERE verdict = 'UNSURE') AS unsure_ones
              FROM link_sample
             GROUP BY model
             ORDER BY max(linked_at) DESC, model
            """;

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    SqlLinkSampleStore(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void draw(List<LinkSample> samples) {
        if (samples.isEmpty()) {
            return;
        }
        sql.of(DRAW)
                .with("now", clock.instant())
                .withArray("ids", "uuid", each(samples, LinkSample::id))
                .withArray("events", "uuid", each(samples, LinkSample::event))
                .withArray("records", "uuid", each(samples, LinkSample::record))
                .withArray("persons", "uuid", each(samples, LinkSample::person))
                .withArray("models", "text", each(samples, LinkSample::model))
                .withArray("territories", "integer", each(samples, LinkSample::territory))
                .update();
    }

    @Override
    public List<LinkSample> list(boolean open, Cursor cursor) {
        return sql.of("""
                        SELECT *
                          FROM link_sample
                         WHERE (verdict IS NULL) = :open
                           AND (:after::uuid IS NULL OR id > :after::uuid)
                         ORDER BY id
                         LIMIT :limit
                        """)
                .with("open", open)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlLinkSampleStore::read);
    }

    @Override
    public Optional<LinkSample> find(UUID id) {
        return sql.of("SELECT * FROM link_sample WHERE id = :id").with("id", id).first(SqlLinkSampleStore::read);
    }

    @Override
    public boolean judge(UUID id, LinkVerdict verdict, String reason) {
        return sql.of("""
                        UPDATE link_sample
                           SET verdict = :verdict, reason = :reason, judged_by = :actor, judged_at = :now
                         WHERE id = :id
                           AND verdict IS NULL
                        """)
                        .with("id", id)
                        .with("verdict", verdict)
                        .with("reason", reason)
                        .with("actor", caller.subject())
                        .with("now", clock.instant())
                        .update()
                == 1;
    }

    @Override
    public List<Precision> precision() {
        return sql.of(PRECISION)
                .list(row -> new Precision(
                        row.text("model"),
                        row.number("drawn"),
                        row.number("right_ones"),
                        row.number("wrong_ones"),
                        row.number("unsure_ones")));
    }

    private static LinkSample read(Row row) {
        return new LinkSample(
                row.uuid("id"),
                row.uuid("identity_event_id"),
                row.uuid("source_record_id"),
                row.uuid("person_id"),
                row.text("model"),
                row.integer("territory_no"),
                row.instant("linked_at"),
                row.optionalConstant("verdict", LinkVerdict.class).orElse(null),
                row.optionalText("reason").orElse(null),
                row.optionalInstant("judged_at").orElse(null));
    }

    private static List<Object> each(List<LinkSample> samples, Function<LinkSample, Object> column) {
        List<Object> values = new ArrayList<>(samples.size());
        samples.forEach(sample -> values.add(column.apply(sample)));
        return values;
    }
}
