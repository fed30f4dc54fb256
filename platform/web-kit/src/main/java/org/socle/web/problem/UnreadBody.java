package org.socle.web.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Deals with the rest of a body that will not be read. Closing the connection at once would reset it, and the
 * caller would see a network error instead of our answer; reading on for ever would let anybody keep us busy.
 */
public final class UnreadBody {
    private static final long PATIENCE_MILLIS = 2_000;

    private UnreadBody() {}

    /** Throws away what still comes for a moment, then hangs up. To be called after the response has ended. */
    public static void discard(RoutingContext context) {
        var request = context.request();
        if (request.isEnded()) {
            return;
        }
        request.handler(ignored -> {});
        request.exceptionHandler(ignored -> {});
        request.resume();
        context.vertx().setTimer(PATIENCE_MILLIS, timer -> hangUp(request));
    }

    private static void hangUp(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
