package org.socle.kit.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;
import org.socle.kit.view.View.Part;

/**
 * The tables in which a view is made anew, and how far each aggregate has come in them. Every method belongs to the
 * caller's transaction.
 */
@ApplicationScoped
class Beside {

    /** Laid beside as well: the view's own place in the log, and what is not its turn yet. */
    private static final List<String> INBOX = List.of("inbox_position", "parked_event");

    private static final String REACHES = """
            SELECT asked.aggregate_id, coalesce(made.last_seq, 0) AS here, coalesce(live.last_seq, 0) AS there
              FROM unnest(:aggregate_ids::text[]) AS asked (aggregate_id)
              LEFT JOIN beside.inbox_position made
                     ON made.consumer = :consumer AND made.topic = :topic AND made.aggregate_id = asked.aggregate_id
              LEFT JOIN public.inbox_position live
                     ON live.consumer = :consumer AND live.topic = :topic AND live.aggregate_id = asked.aggregate_id
            """;

    private static final String MOVE = """
            INSERT INTO beside.inbox_position (consumer, topic, aggregate_id, last_seq)
            SELECT :consumer, :topic, aggregate_id, last
              FROM unnest(:aggregate_ids::text[], :lasts::bigint[]) AS step (aggregate_id, last)
            ON CONFLICT (consumer, topic, aggregate_id) DO UPDATE SET last_seq = excluded.last_seq
            """;

    /** What came before its turn was rarely read, so that nothing shows how many aggregates there are. */
    private static final String BEHIND = """
            SELECT count(*) AS behind
              FROM public.inbox_position live
              LEFT JOIN beside.inbox_position made USING (consumer, topic, aggregate_id)
             WHERE live.consumer = ANY (:consumers::text[])
               AND live.last_seq <> coalesce(made.last_seq, 0)
            """;

    private final Sql sql;

    Beside(Sql sql) {
        this.sql = sql;
    }

    /**
     * Lays empty tables like these.
     *
     * @param goOn whether those that lie there, if they are still alike, are to be gone on with
     * @return whether they are
     */
    boolean lay(View view, boolean goOn) {
        return sql.of("SELECT lay_beside(:names::text[], :go_on) AS goes_on")
                .withArray(
                        "names",
                        "text",
                        Stream.concat(view.tables().stream(), INBOX.stream()).toList())
                .with("go_on", goOn)
                .one(row -> row.truth("goes_on"));
    }

    void takeAway() {
        sql.of("SELECT take_away_beside()").execute();
    }

    /** From here to the end of the transaction, a table's name means the one beside, where there is one. */
    void enter() {
        sql.of("SELECT set_config('search_path', 'beside, public', true)").execute();
    }

    /** A table's name means the one in use again. */
    void leave() {
        sql.of("SET LOCAL search_path TO DEFAULT").execute();
    }

    /** From here to the end of the transaction no event comes in, and those that were coming in have done so. */
    void holdInbox() {
        sql.of("LOCK TABLE public.inbox_position IN SHARE ROW EXCLUSIVE MODE").execute();
    }

    Map<String, Reach> reaches(Part part, Collection<String> aggregateIds) {
        var reaches = new HashMap<String, Reach>();
        of(REACHES, part)
                .withArray("aggregate_ids", "text", aggregateIds)
                .list(row -> reaches.put(row.text("aggregate_id"), new Reach(row.number("here"), row.number("there"))));
        return reaches;
    }

    void move(Part part, Map<String, Long> lasts) {
        var aggregateIds = new ArrayList<>(lasts.keySet());
        of(MOVE, part)
                .withArray("aggregate_ids", "text", aggregateIds)
                .withArray(
                        "lasts", "bigint", aggregateIds.stream().map(lasts::get).toList())
                .update();
    }

    /** Of how many aggregates the log did not tell all that was once applied. */
    long behind(View view) {
        return sql.of(BEHIND).withArray("consumers", "text", view.consumers()).one(row -> row.number("behind"));
    }

    /** Makes the tables in use say what those beside say. */
    Rebuilt takeOver(View view, long events) {
        return sql.of("SELECT written, removed FROM take_over_from_beside(:names::text[])")
                .withArray("names", "text", view.tables())
                .one(row -> new Rebuilt(events, row.number("written"), row.number("removed")));
    }

    private SqlStatement of(String text, Part part) {
        return sql.of(text).with("consumer", part.consumer().name()).with("topic", part.topic());
    }

    /**
     * How far an aggregate has come.
     *
     * @param here the last event applied beside
     * @param there the last event that had its effect
     */
    record Reach(long here, long there) {

        Reach forward() {
            return new Reach(here + 1, there);
        }
    }
}
