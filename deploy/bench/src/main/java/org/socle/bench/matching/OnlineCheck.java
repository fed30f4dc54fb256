package org.socle.bench.matching;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.socle.bench.matching.Arrivals.Arrival;
import org.socle.bench.matching.Arrivals.Original;
import org.socle.bench.matching.OnlineFigures.Candidates;
import org.socle.bench.matching.OnlineFigures.Timing;
import org.socle.registry.matching.domain.DedupKeys;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.matching.store.DetachedCheck;

/**
 * The product's own duplicate check of one person at a time against a register on disk, and beside it the bare probe of
 * the index with the same keys: what no check can do without.
 *
 * @param size persons in the register, but for the rest of the last household
 * @param checks how many are timed with one client; twice as many with two
 */
record OnlineCheck(SyntheticRegister register, Population population, long size, int checks, ProgressLines progress) {

    private static final int CLIENTS = 2;

    /** People whose candidates are counted: one question more for each. */
    private static final int COUNTED = 1_000;

    private static final String PROBE = "SELECT count(*) FROM dedup_key WHERE key = ANY (?)";
    private static final String CANDIDATES = "SELECT person_id FROM matcher_similar(?)";

    OnlineFigures measure() throws Exception {
        var arrivals = new Arrivals(population, register.households());
        var alone = arrivals.draw(1, checks);
        try (var dataSource = register.dataSource(CLIENTS)) {
            var check = DetachedCheck.on(dataSource, DetachedCheck.firstDay(size));
            var work = "checking against %,d persons".formatted(size);
            progress.begin(work);
            timed(work + ", warming up", arriving(arrivals.draw(2, checks / 2)), CLIENTS, check::look);
            var verdicts = new ArrayList<Verdict>();
            var one = timed(
                    work + ", one client",
                    arriving(alone),
                    1,
                    household -> verdicts.add(
                            check.look(household).getFirst().verdicts().getFirst()));
            var both =
                    timed(work + ", two clients", arriving(arrivals.draw(3, CLIENTS * checks)), CLIENTS, check::look);
            return new OnlineFigures(
                    size,
                    register.keysPerPerson(),
                    register.size(),
                    one,
                    both,
                    probe(arrivals.draw(4, checks)),
                    tally(alone, verdicts),
                    candidates(alone.subList(0, Math.min(COUNTED, alone.size()))));
        }
    }

    private interface Work<T> {
        Object on(T item) throws Exception;
    }

    /** Each client takes its share of the items, the next as soon as one is done. */
    private <T> Timing timed(String title, List<T> items, int clients, Work<T> work) throws Exception {
        var histograms = new ArrayList<Future<Histogram>>();
        var done = new AtomicLong();
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < clients; client++) {
                var first = client;
                histograms.add(threads.submit(() -> {
                    var histogram = new Histogram(3);
                    for (var at = first; at < items.size(); at += clients) {
                        var began = System.nanoTime();
                        work.on(items.get(at));
                        histogram.recordValue(Math.max(1, (System.nanoTime() - began) / 1_000));
                        progress.done(title, done.incrementAndGet(), items.size());
                    }
                    return histogram;
                }));
            }
            var all = new Histogram(3);
            for (var histogram : histograms) {
                all.add(histogram.get());
            }
            return new Timing(all, (System.nanoTime() - start) / 1e9);
        }
    }

    private static List<List<HouseholdCandidate>> arriving(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> List.of(new HouseholdCandidate(List.of(arrival.person()), null)))
                .toList();
    }

    /** Other people than were checked before: their part of the index is not read yet either. */
    private Timing probe(List<Arrival> arrivals) throws Exception {
        try (var admin = register.admin();
                var statement = admin.prepareStatement(PROBE)) {
            var keys = new ArrayList<Array>();
            for (var arrival : arrivals) {
                keys.add(keys(admin, arrival));
            }
            return timed("the bare index probe", keys, 1, probes -> {
                statement.setArray(1, probes);
                try (var row = statement.executeQuery()) {
                    return row.next();
                }
            });
        }
    }

    private static Array keys(Connection connection, Arrival arrival) throws SQLException {
        return connection.createArrayOf(
                "bigint", DedupKeys.probes(arrival.person(), null).toArray());
    }

    private Candidates candidates(List<Arrival> arrivals) throws SQLException {
        var counts = new Histogram(3);
        var known = 0;
        var shared = 0;
        var compared = 0;
        try (var admin = register.admin();
                var statement = admin.prepareStatement(CANDIDATES)) {
            for (var arrival : arrivals) {
                statement.setArray(1, keys(admin, arrival));
                var found = new ArrayList<String>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
                counts.recordValue(found.size());
                if (arrival.original().isPresent()) {
                    var original = arrival.original().get();
                    known++;
                    shared += sharesKey(arrival, original) ? 1 : 0;
                    compared += found.contains(original.person().personId().toString()) ? 1 : 0;
                }
            }
        }
        return new Candidates(
                counts.getMean(), counts.getValueAtPercentile(99), (double) shared / known, (double) compared / known);
    }

    private static boolean sharesKey(Arrival arrival, Original original) {
        var stored = DedupKeys.stored(original.person(), original.head());
        return !Collections.disjoint(DedupKeys.probes(arrival.person(), null), stored);
    }

    private static Tally tally(List<Arrival> arrivals, List<Verdict> verdicts) {
        var tally = new Tally();
        for (var at = 0; at < arrivals.size(); at++) {
            tally.add(
                    arrivals.get(at)
                            .original()
                            .map(original -> original.person().personId()),
                    verdicts.get(at));
        }
        return tally;
    }
}
