package org.socle.gateway.route;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socle.gateway.upstream.Service;

/**
 * What is asked of which service.
 *
 * @param path the service's own path, without dot segments; {@code /v1/households/hh_1}
 * @param query as it was sent
 */
record Target(Service service, String path, @Nullable String query) {
    // Only the versioned API is behind the door: health, metrics and the like are nobody's business outside.
    private static final Pattern SERVED = Pattern.compile("/v[1-9][0-9]*/[^/].*");

    /** The target of a request below the service's prefix; empty if nothing may be asked there. */
    static Optional<Target> of(Service service, RoutingContext context) {
        var path = context.normalizedPath().substring(service.prefix().length());
        if (!SERVED.matcher(path).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Target(service, path, context.request().query()));
    }

    String uri() {
        return query == null ? path : path + "?" + query;
    }
}
