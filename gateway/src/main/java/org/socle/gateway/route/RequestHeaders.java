package org.socle.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import org.socle.gateway.upstream.Upstream;
import org.socle.web.trace.RequestContextRoute;

/** What a service is told about the caller, whatever the caller said about themselves. */
final class RequestHeaders {
    private static final List<String> NOT_PASSED_ON = List.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "x-real-ip",
            // Answered at the door already.
            "expect",
            // The span of this hop is put in their place.
            "traceparent");

    private RequestHeaders() {}

    static void rewrite(
            MultiMap headers, HttpServerRequest request, Upstream upstream, URI publicUrl, String correlationId) {
        NOT_PASSED_ON.forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", publicUrl.getScheme())
                .set("X-Forwarded-Port", Integer.toString(port(publicUrl)))
                .set("X-Forwarded-Prefix", upstream.service().prefix())
                .set(RequestContextRoute.CORRELATION_HEADER, correlationId);
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }
}
