package org.socle.bench.matching;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.socle.bench.matching.Arrivals.Arrival;
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
            timed(work + ", warming up", arrivals.draw(2, checks / 2), CLIENTS, () -> check::look);
            var outcome = new Outcome();
            var one = timed(work + ", one client", alone, 1, () -> household -> {
                var finding = check.look(household);
                outcome.add(finding.getFirst().verdicts().getFirst());
                return finding;
            });
            var both = timed(work + ", two clients", arrivals.draw(3, CLIENTS * checks), CLIENTS, () -> check::look);
            return new OnlineFigures(
                    size,
                    register.keysPerPerson(),
                    register.size(),
                    one,
                    both,
                    probe(alone),
                    outcome.tally(alone),
                    candidates(alone.subList(0, Math.min(COUNTED, alone.size()))));
        }
    }

    /** What one client does with one household. */
    private interface Client {
        Object serve(List<HouseholdCandidate> household) throws Exception;
    }

    private interface NewClient {
        Client connect() throws Exception;
    }

    private Timing timed(String work, List<Arrival> arrivals, int clients, NewClient newClient) throws Exception {
        var histograms = new ArrayList<Future<Histogram>>();
        var served = new AtomicLong();
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < clients; client++) {
                var first = client;
                histograms.add(threads.submit(() -> serve(arrivals, first, clients, newClient.connect(), () -> {
                    progress.done(work, served.incrementAndGet(), arrivals.size());
                })));
            }
            var all = new Histogram(3);
            for (var histogram : histograms) {
                all.add(histogram.get());
            }
            return new Timing(all, (System.nanoTime() - start) / 1e9);
        }
    }

    private static Histogram serve(List<Arrival> arrivals, int first, int clients, Client client, Runnable served)
            throws Exception {
        var histogram = new Histogram(3);
        for (var at = first; at < arrivals.size(); at += clients) {
            var household =
                    List.of(new HouseholdCandidate(List.of(arrivals.get(at).person()), null));
            var start = System.nanoTime();
            client.serve(household);
            histogram.recordValue(Math.max(1, (System.nanoTime() - start) / 1_000));
            served.run();
        }
        return histogram;
    }

    private Timing probe(List<Arrival> arrivals) throws Exception {
        try (var admin = register.admin();
                var statement = admin.prepareStatement(PROBE)) {
            var work = "the bare probe";
            return timed(work, arrivals, 1, () -> household -> {
                statement.setArray(
                        1,
                        admin.createArrayOf("bigint", keys(household.getFirst()).toArray()));
                try (var row = statement.executeQuery()) {
                    return row.next();
                }
            });
        }
    }

    private static List<Long> keys(HouseholdCandidate household) {
        return List.copyOf(DedupKeys.probes(household.persons().getFirst(), household.head()));
    }

    private Candidates candidates(List<Arrival> arrivals) throws SQLException {
        var counts = new Histogram(3);
        var known = 0;
        var shared = 0;
        var compared = 0;
        try (var admin = register.admin();
                var statement = admin.prepareStatement(CANDIDATES)) {
            for (var arrival : arrivals) {
                var probes = DedupKeys.probes(arrival.person(), null);
                statement.setArray(1, admin.createArrayOf("bigint", probes.toArray()));
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
                    shared +=
                            Collections.disjoint(probes, DedupKeys.stored(original.person(), original.head())) ? 0 : 1;
                    compared += found.contains(original.person().personId().toString()) ? 1 : 0;
                }
            }
        }
        return new Candidates(
                counts.getMean(), counts.getValueAtPercentile(99), (double) shared / known, (double) compared / known);
    }

    /** The verdicts of one client, in the order of the arrivals. */
    private static final class Outcome {

        private final List<Verdict> verdicts = Collections.synchronizedList(new ArrayList<>());

        void add(Verdict verdict) {
            verdicts.add(verdict);
        }

        Tally tally(List<Arrival> arrivals) {
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
}
