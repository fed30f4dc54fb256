package org.socle.gateway.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.MultiMap;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.socle.gateway.GatewaySettings.Allowance;
import org.socle.gateway.GatewaySettings.Rate;
import org.socle.gateway.token.Visitor;
import org.socle.web.problem.ProblemException;

class RateLimitsTest {
    private static final Visitor AWA = new Visitor.Person("awa");
    private static final Visitor BEN = new Visitor.Person("ben");

    private final RateLimits limits = new RateLimits(rate(1, 2, 3));

    @Test
    void theHeadersCountDown() {
        var first = take(AWA);
        var second = take(AWA);

        assertThat(first.get("RateLimit-Remaining")).isEqualTo("1");
        assertThat(second.get("RateLimit-Remaining")).isEqualTo("0");
        assertThat(second.get("RateLimit-Policy")).isEqualTo("2;w=3600");
    }

    @Test
    void oneTooManyIsRefusedWithTheTimeToWait() {
        take(AWA);
        take(AWA);

        assertThatThrownBy(() -> take(AWA)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(429);
            assertThat(Long.parseLong(refusal.headers().get("Retry-After"))).isBetween(1L, 1800L);
        });
    }

    @Test
    void everyVisitorHasTheirOwnBucket() {
        take(AWA);
        take(AWA);

        assertThat(take(BEN).get("RateLimit-Remaining")).isEqualTo("1");
    }

    @Test
    void whatKindOfVisitorComesDecidesHowOften() {
        assertThat(take(new Visitor.Anonymous("10.0.0.1")).get("RateLimit-Limit"))
                .isEqualTo("1");
        assertThat(take(new Visitor.Machine("ngo")).get("RateLimit-Limit")).isEqualTo("3");
    }

    @Test
    void forgettingFullBucketsForgetsNothingThatCounts() {
        take(AWA);

        limits.forgetFullBuckets();

        assertThat(take(AWA).get("RateLimit-Remaining")).isEqualTo("0");
    }

    private MultiMap take(Visitor visitor) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        limits.take(visitor, headers);
        return headers;
    }

    private static Rate rate(long anonymous, long person, long machine) {
        return new Rate() {
            @Override
            public Allowance anonymous() {
                return perHour(anonymous);
            }

            @Override
            public Allowance person() {
                return perHour(person);
            }

            @Override
            public Allowance machine() {
                return perHour(machine);
            }
        };
    }

    private static Allowance perHour(long requests) {
        return new Allowance() {
            @Override
            public long requests() {
                return requests;
            }

            @Override
            public Duration per() {
                return Duration.ofHours(1);
            }
        };
    }
}
