package org.socle.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.ConcurrentHistogram;
import org.socle.bench.matching.OnlineFigures.Timing;

/** A fixed number of clients, each asking again as soon as it is answered. */
record ClosedLoop(int clients, Duration warmUp, Duration measured) {

    /** One client's request, repeated. */
    interface Request {
        void send() throws Exception;
    }

    /**
     * @return requests per second within the measured time
     * @throws Exception the first failure of any client: a figure with failures is no figure
     */
    double rate(Callable<Request> newClient) throws Exception {
        return run(newClient).perSecond();
    }

    /** The same, and how long each request took. */
    Timing run(Callable<Request> newClient) throws Exception {
        var micros = new ConcurrentHistogram(3);
        var start = System.nanoTime() + warmUp.toNanos();
        var end = start + measured.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var client = 0; client < clients; client++) {
                running.add(threads.submit(() -> {
                    var request = newClient.call();
                    for (var began = System.nanoTime(); began < end; began = System.nanoTime()) {
                        request.send();
                        var now = System.nanoTime();
                        if (now >= start && now < end) {
                            micros.recordValue(Math.max(1, (now - began) / 1_000));
                        }
                    }
                    return null;
                }));
            }
            for (var client : running) {
                await(client);
            }
        }
        return new Timing(micros, measured.toNanos() / 1e9);
    }

    private static void await(Future<?> client) throws Exception {
        try {
            client.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
