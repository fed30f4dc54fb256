package org.socle.gateway.ratelimit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.socle.gateway.GatewaySettings;
import org.socle.gateway.GatewaySettings.Allowance;
import org.socle.gateway.token.Visitor;
import org.socle.web.problem.PlatformProblems;

/** One bucket of requests per visitor, refilled steadily. */
@ApplicationScoped
public class RateLimits {
    private static final int MOST_VISITORS = 100_000;
    private static final String EVERYBODY_ELSE = "everybody else";

    private final GatewaySettings.Rate rate;
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    @Inject
    RateLimits(GatewaySettings settings) {
        this(settings.rate());
    }

    RateLimits(GatewaySettings.Rate rate) {
        this.rate = rate;
    }

    /** Takes one request from the visitor's bucket and says in the headers what is left; 429 if nothing is. */
    public void take(Visitor visitor, MultiMap headers) {
        var counter = counterOf(visitor);
        var probe = counter.bucket().tryConsumeAndReturnRemaining(1);
        var allowance = counter.allowance();
        headers.set("RateLimit-Limit", Long.toString(allowance.requests()))
                .set("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()))
                .set("RateLimit-Reset", Long.toString(seconds(probe.getNanosToWaitForReset())))
                .set(
                        "RateLimit-Policy",
                        allowance.requests() + ";w=" + allowance.per().toSeconds());
        if (!probe.isConsumed()) {
            throw PlatformProblems.TOO_MANY.about().withHeader("Retry-After", Long.toString(retryAfter(probe)));
        }
    }

    // A full bucket is the same as no bucket: forgetting it changes nothing for the visitor.
    @Scheduled(every = "60s", delayed = "60s")
    void forgetFullBuckets() {
        counters.values()
                .removeIf(counter -> counter.bucket().getAvailableTokens()
                        >= counter.allowance().requests());
    }

    private Counter counterOf(Visitor visitor) {
        var known = counters.get(visitor.key());
        if (known != null) {
            return known;
        }
        // Bounded: whoever invents addresses shares one bucket with all others who come then.
        var key = counters.size() < MOST_VISITORS ? visitor.key() : EVERYBODY_ELSE;
        return counters.computeIfAbsent(key, ignored -> Counter.of(allowance(visitor)));
    }

    private Allowance allowance(Visitor visitor) {
        return switch (visitor) {
            case Visitor.Anonymous ignored -> rate.anonymous();
            case Visitor.Person ignored -> rate.person();
            case Visitor.Machine ignored -> rate.machine();
        };
    }

    private static long retryAfter(ConsumptionProbe probe) {
        return Math.max(1, seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
    }

    private record Counter(Bucket bucket, Allowance allowance) {
        static Counter of(Allowance allowance) {
            var bucket = Bucket.builder()
                    .addLimit(limit ->
                            limit.capacity(allowance.requests()).refillGreedy(allowance.requests(), allowance.per()))
                    .build();
            return new Counter(bucket, allowance);
        }
    }
}
