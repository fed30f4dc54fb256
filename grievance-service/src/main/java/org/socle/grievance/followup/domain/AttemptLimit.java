package org.socle.grievance.followup.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often one client may try: so many attempts at once, then one more each interval. It remembers a bounded number of
 * clients in memory and writes nothing down, since an address kept beside an anonymous alert would end the anonymity.
 */
public final class AttemptLimit {

    private final int burst;
    private final Duration interval;
    private final Map<String, Instant> fullAgainAt;

    /** @param clients how many clients are remembered; the one least recently seen is forgotten first */
    public AttemptLimit(int burst, Duration interval, int clients) {
        this.burst = burst;
        this.interval = interval;
        this.fullAgainAt = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > clients;
            }
        };
    }

    /** Counts an attempt; when there were too many, how long to wait before the next one is allowed. */
    public synchronized Optional<Duration> attempt(String client, Instant now) {
        var owed = fullAgainAt.getOrDefault(client, now);
        var from = owed.isBefore(now) ? now : owed;
        var after = from.plus(interval);
        var furthest = now.plus(interval.multipliedBy(burst));
        if (after.isAfter(furthest)) {
            return Optional.of(Duration.between(furthest, after));
        }
        fullAgainAt.put(client, after);
        return Optional.empty();
    }
}
