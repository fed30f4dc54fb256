package org.socle.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socle.gateway.upstream.Service;

/** What an operator may set about the gateway. */
@ConfigMapping(prefix = "socle.gateway")
public interface GatewaySettings {
    /** Where each service listens. */
    Map<Service, URI> upstream();

    /** How long a connection to a service may take. */
    Duration connectTimeout();

    /** How long a service may stay silent, after the last byte of the request, before it begins to answer. */
    Duration responseTimeout();

    /** How many requests may be on their way to one service at once. */
    int concurrentRequests();

    /** The most bytes in a body sent without signing in. */
    MemorySize anonymousBodyLimit();

    CircuitSettings circuit();

    Rate rate();

    /** Web origins, besides our own, whose pages may call the API. */
    Optional<Set<String>> corsOrigins();

    /** When a service is left alone for a while. */
    interface CircuitSettings {
        int failures();

        Duration pause();
    }

    /** How often each kind of client may come. */
    interface Rate {
        Allowance anonymous();

        Allowance person();

        Allowance machine();
    }

    /** So many requests in so much time. */
    interface Allowance {
        long requests();

        Duration per();
    }
}
