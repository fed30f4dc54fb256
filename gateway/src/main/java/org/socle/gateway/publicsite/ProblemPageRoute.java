package org.socle.gateway.publicsite;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.socle.gateway.route.ApiRoute;
import org.socle.gateway.upstream.Service;
import org.socle.web.language.Languages;
import org.socle.web.problem.ProblemPages;

/** Sends the reader of a problem's page to the service that knows the code; the gateway shows its own. */
@ApplicationScoped
public class ProblemPageRoute {
    private static final String PREFIX = "/problems/";

    private final ApiRoute api;

    ProblemPageRoute(ApiRoute api) {
        this.api = api;
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, PREFIX + "*").order(0).handler(this::show);
    }

    private void show(RoutingContext context) {
        var path = context.normalizedPath();
        var code = path.substring(PREFIX.length()).replace('/', '.');
        if (ProblemPages.html(code, Languages.current()).isPresent()) {
            context.next();
            return;
        }
        var owner = owner(code);
        if (owner.isEmpty()) {
            context.next();
            return;
        }
        api.showPublic(context, owner.get(), path);
    }

    // What every service can say (platform.…) but the gateway cannot, any of them explains.
    private static Optional<Service> owner(String code) {
        var first = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
        return first.equals("platform") ? Optional.of(Service.REGISTRY) : Service.withKey(first);
    }
}
