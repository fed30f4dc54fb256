package org.socle.web.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.web.trace.RequestContextRoute;

/**
 * Keeps addresses and headers short. The HTTP server's own limits are set higher, since what it refuses by itself
 * it refuses without a word.
 */
@ApplicationScoped
public class HeadLimits {
    private final long addressLimit;
    private final long headerLimit;

    HeadLimits(
            @ConfigProperty(name = "socle.web.address-limit") MemorySize addressLimit,
            @ConfigProperty(name = "socle.web.header-limit") MemorySize headerLimit) {
        this.addressLimit = addressLimit.asLongValue();
        this.headerLimit = headerLimit.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(RequestContextRoute.ORDER + 1).handler(this::refuseTooLong);
    }

    private void refuseTooLong(RoutingContext context) {
        var request = context.request();
        if (request.uri().length() > addressLimit) {
            ProblemWriter.write(context, PlatformProblems.URI_TOO_LONG.about());
            return;
        }
        if (length(request) > headerLimit) {
            ProblemWriter.write(context, PlatformProblems.HEADERS_TOO_LARGE.about());
            return;
        }
        context.next();
    }

    private static long length(HttpServerRequest request) {
        long length = 0;
        for (var header : request.headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }
}
