package org.socle.gateway.browser;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.web.trace.RequestContextRoute;

/** Sets the headers that keep browsers from doing more with our answers than is meant. */
@ApplicationScoped
public class SecurityHeaders {
    // Before anything can refuse: refusals are protected as well.
    static final int ORDER = RequestContextRoute.ORDER - 10;

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private final String pages;
    private final boolean tls;

    SecurityHeaders(
            @ConfigProperty(name = "socle.public-url") URI publicUrl,
            @ConfigProperty(name = "socle.oidc-url") URI oidcUrl) {
        this.tls = "https".equals(publicUrl.getScheme());
        // Swagger UI styles its elements in place and fetches tokens from Keycloak; nothing else is let in.
        this.pages = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self' " + origin(oidcUrl)
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::protect);
    }

    private void protect(RoutingContext context) {
        var isApi = context.normalizedPath().startsWith("/api/");
        var headers = context.response()
                .headers()
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "no-referrer")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .set("Content-Security-Policy", isApi ? NOTHING : pages);
        if (tls) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        context.next();
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
