package org.socle.web.trace;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.socle.web.language.Languages;

/** The first thing that happens to every request: its language, trace and correlation id are settled. */
@ApplicationScoped
public class RequestContextRoute {
    public static final String CORRELATION_HEADER = "X-Correlation-Id";
    public static final int ORDER = -1_000;

    // Anything else could forge log lines or headers.
    private static final Pattern CORRELATION_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(RequestContextRoute::settle);
    }

    private static void settle(RoutingContext context) {
        var request = context.request();
        var language = Languages.of(request.getHeader("Accept-Language"));
        Languages.use(language);
        TraceContext.begin(request.getHeader("traceparent"));
        var correlationId = correlationId(request);
        MDC.put("correlationId", correlationId);
        context.response()
                .putHeader("Content-Language", language.tag())
                .putHeader(CORRELATION_HEADER, correlationId)
                .putHeader("traceresponse", TraceContext.currentTraceparent());
        context.next();
    }

    private static String correlationId(HttpServerRequest request) {
        var given = request.getHeader(CORRELATION_HEADER);
        return given != null && CORRELATION_ID.matcher(given).matches() ? given : TraceContext.currentTraceId();
    }
}
