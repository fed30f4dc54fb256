package org.socle.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;

/** Waiting for what arrives by events. */
final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    /** Events of one push arrive in a stream: when this many looks agree, the stream has ended. */
    private static final int LOOKS_THAT_AGREE = 8;

    interface Look {
        JsonNode at() throws IOException, InterruptedException;
    }

    private Patience() {}

    /** Looks until what is wanted is seen, and returns it. */
    static JsonNode until(String what, Look look, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        JsonNode seen = look.at();
        while (!wanted.test(seen)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("%s after %d s; last seen: %s".formatted(what, LIMIT.toSeconds(), seen));
            }
            Thread.sleep(BETWEEN_LOOKS);
            seen = look.at();
        }
        return seen;
    }

    /** Looks until nothing moves any more. */
    static JsonNode untilStill(String what, Look look) throws IOException, InterruptedException {
        var still = new Predicate<JsonNode>() {
            private JsonNode last = MissingNode.getInstance();
            private int agreeing;

            @Override
            public boolean test(JsonNode seen) {
                agreeing = Objects.equals(seen, last) ? agreeing + 1 : 1;
                last = seen;
                return agreeing >= LOOKS_THAT_AGREE;
            }
        };
        return until(what, look, still);
    }
}
