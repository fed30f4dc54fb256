package org.socle.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.socle.local.Trouble;
import org.socle.local.part.Health;
import org.socle.local.part.Part;
import org.socle.local.settings.PartName;

/** Starts parts side by side, each as soon as those that it needs are ready. */
final class StartUp {
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Duration TELL_EVERY = Duration.ofSeconds(2);
    private static final int LOG_LINES_SHOWN = 12;

    private final Progress progress;
    private final long beganAt = System.nanoTime();
    private final Map<PartName, Part> waiting = new ConcurrentSkipListMap<>();

    StartUp(Progress progress) {
        this.progress = progress;
    }

    /**
     * Starts whatever does not run.
     *
     * @param built done when the applications have been built; the engines start meanwhile
     */
    void start(List<Part> parts, CompletableFuture<?> built) {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var ready = new EnumMap<PartName, CompletableFuture<Void>>(PartName.class);
            for (Part part : parts) {
                var needed = new ArrayList<CompletableFuture<?>>(
                        part.needs().stream().map(ready::get).toList());
                if (part.name().isApplication()) {
                    needed.add(built);
                }
                ready.put(
                        part.name(),
                        CompletableFuture.allOf(needed.toArray(CompletableFuture[]::new))
                                .thenRunAsync(() -> bringUp(part), workers));
            }
            try {
                await(ready.values());
            } catch (RuntimeException e) {
                // The others would be waited for to the end of their patience.
                workers.shutdownNow();
                throw e;
            }
        }
    }

    private void await(Collection<CompletableFuture<Void>> ready) {
        var all = CompletableFuture.allOf(ready.toArray(CompletableFuture[]::new));
        while (true) {
            try {
                all.get(TELL_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException notYet) {
                progress.waitingFor(waiting.values(), since(beganAt));
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() instanceof CompletionException inner ? inner.getCause() : e.getCause();
                throw cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while starting", e);
            }
        }
    }

    private void bringUp(Part part) {
        long start = System.nanoTime();
        waiting.put(part.name(), part);
        Health health = part.health();
        boolean ran = health == Health.UP && !part.outdated();
        if (!ran && part.external()) {
            throw new Trouble("%s at %s, which the settings name, does not answer: check the address and that it runs."
                    .formatted(part.name().title(), part.address()));
        }
        if (!ran) {
            if (part.outdated() || health == Health.BROKEN) {
                part.stop();
            }
            if (part.process().isEmpty()) {
                part.start();
            }
            awaitHealth(part);
        }
        part.settle();
        waiting.remove(part.name());
        if (ran) {
            progress.alreadyRuns(part);
        } else {
            progress.ready(part, since(start));
        }
    }

    private static void awaitHealth(Part part) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (part.health() != Health.UP) {
            if (part.process().isEmpty()) {
                throw new Trouble(
                        "%s ended while it started. %s".formatted(part.name().title(), tail(part)));
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble("%s was not ready after %d s. %s"
                        .formatted(part.name().title(), LIMIT.toSeconds(), tail(part)));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(150);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while starting", e);
            }
        }
    }

    private static String tail(Part part) {
        try {
            List<String> lines = Files.readAllLines(part.log());
            return "Its log, %s, ends:%n%s"
                    .formatted(
                            part.log(),
                            String.join(
                                    "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size())));
        } catch (IOException noLog) {
            return "It left no log at " + part.log();
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
