package org.socle.gateway.upstream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is looked up at most once in a while, however many ask for it. */
public final class Remembered<T> {
    private final Supplier<T> source;
    private final Duration lifetime;
    private final InstantSource clock;

    private @Nullable T value;
    private Instant until = Instant.MIN;

    public Remembered(Supplier<T> source, Duration lifetime, InstantSource clock) {
        this.source = source;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    public synchronized T get() {
        var known = value;
        if (known != null && clock.instant().isBefore(until)) {
            return known;
        }
        var fresh = source.get();
        value = fresh;
        until = clock.instant().plus(lifetime);
        return fresh;
    }
}
