package org.socle.gateway.browser;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.socle.gateway.GatewayProblems;
import org.socle.gateway.GatewaySettings;
import org.socle.web.problem.ProblemWriter;
import org.socle.web.trace.RequestContextRoute;

/** Lets pages of the listed origins call the API from a browser; never with cookies, since we have none. */
@ApplicationScoped
public class CrossOrigin {
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS = "Accept, Accept-Language, Authorization, Content-Type,"
            + " Idempotency-Key, If-Match, If-None-Match, Prefer, X-Correlation-Id, X-Tracking-Code, traceparent";
    private static final String RESPONSE_HEADERS = "Content-Language, ETag, Location, RateLimit-Limit,"
            + " RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Correlation-Id, traceresponse";

    private final Set<String> origins;

    CrossOrigin(GatewaySettings settings) {
        this.origins = settings.corsOrigins().orElse(Set.of());
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(RequestContextRoute.ORDER + 10).handler(this::admit);
    }

    private void admit(RoutingContext context) {
        var origin = context.request().getHeader("Origin");
        if (origin == null) {
            context.next();
            return;
        }
        context.response().headers().add("Vary", "Origin");
        var listed = origins.contains(origin);
        if (listed) {
            context.response()
                    .putHeader("Access-Control-Allow-Origin", origin)
                    .putHeader("Access-Control-Expose-Headers", RESPONSE_HEADERS);
        }
        if (!isPreflight(context)) {
            // Without the header the browser keeps our answer from a page that is not listed.
            context.next();
            return;
        }
        if (!listed) {
            ProblemWriter.write(context, GatewayProblems.ORIGIN_NOT_ALLOWED.about());
            return;
        }
        context.response()
                .putHeader("Access-Control-Allow-Methods", METHODS)
                .putHeader("Access-Control-Allow-Headers", REQUEST_HEADERS)
                .putHeader("Access-Control-Max-Age", "600")
                .setStatusCode(204)
                .end();
    }

    private static boolean isPreflight(RoutingContext context) {
        return context.request().method() == HttpMethod.OPTIONS
                && context.request().getHeader("Access-Control-Request-Method") != null;
    }
}
