package org.socle.gateway.route;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.gateway.GatewayProblems;
import org.socle.gateway.GatewaySettings;
import org.socle.gateway.ratelimit.RateLimits;
import org.socle.gateway.token.SignIn;
import org.socle.gateway.token.Visitor;
import org.socle.gateway.upstream.Service;
import org.socle.gateway.upstream.Upstreams;
import org.socle.web.problem.BodyLimits;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemException;
import org.socle.web.problem.ProblemWriter;

/** Opens the door: asks who comes, counts them, and sends them to the service that they want. */
@ApplicationScoped
public class ApiRoute {
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);

    private final SignIn signIn;
    private final RateLimits rateLimits;
    private final BodyLimits bodyLimits;
    private final Upstreams upstreams;
    private final GatewaySettings settings;
    private final URI publicUrl;

    ApiRoute(
            SignIn signIn,
            RateLimits rateLimits,
            BodyLimits bodyLimits,
            Upstreams upstreams,
            GatewaySettings settings,
            @ConfigProperty(name = "socle.public-url") URI publicUrl) {
        this.signIn = signIn;
        this.rateLimits = rateLimits;
        this.bodyLimits = bodyLimits;
        this.upstreams = upstreams;
        this.settings = settings;
        this.publicUrl = publicUrl;
    }

    void register(@Observes Router router) {
        for (var service : Service.values()) {
            router.route(service.prefix() + "/*").order(0).handler(context -> serve(context, service));
        }
    }

    /** Shows a page of a service to anybody. */
    public void showPublic(RoutingContext context, Service service, String path) {
        admit(context, new Target(service, path, null), new Visitor.Anonymous(address(context)));
    }

    private void serve(RoutingContext context, Service service) {
        var method = context.request().method();
        if (!METHODS.contains(method)) {
            ProblemWriter.write(context, PlatformProblems.METHOD_NOT_ALLOWED.about());
            return;
        }
        var target = Target.of(service, context);
        if (target.isEmpty()) {
            ProblemWriter.write(context, PlatformProblems.PATH_UNKNOWN.about());
            return;
        }
        if (PublicOperations.contains(method, target.get())) {
            admit(context, target.get(), new Visitor.Anonymous(address(context)));
            return;
        }
        context.request().pause();
        signIn.visitor(context).subscribe().with(visitor -> admit(context, target.get(), visitor), context::fail);
    }

    private void admit(RoutingContext context, Target target, Visitor visitor) {
        context.request().pause();
        try {
            rateLimits.take(visitor, context.response().headers());
            var limit = bodyLimit(context, visitor);
            if (declaredLength(context) > limit) {
                throw BodyLimits.tooLarge(limit);
            }
            send(context, target, limit);
        } catch (ProblemException refusal) {
            ProblemWriter.write(context, refusal);
        }
    }

    private void send(RoutingContext context, Target target, long bodyLimit) {
        var upstream = upstreams.of(target.service());
        if (!upstream.circuit().admits()) {
            throw GatewayProblems.SERVICE_UNREACHABLE
                    .about(target.service().key())
                    .withHeader(
                            "Retry-After",
                            Long.toString(Math.max(1, settings.circuit().pause().toSeconds())));
        }
        if ("100-continue".equalsIgnoreCase(context.request().getHeader("Expect"))) {
            context.response().writeContinue();
        }
        new Exchange(context, upstream, target, bodyLimit, publicUrl, settings.responseTimeout()).begin();
    }

    private long bodyLimit(RoutingContext context, Visitor visitor) {
        var limit = bodyLimits.limitFor(context.request());
        return switch (visitor) {
            case Visitor.Anonymous ignored ->
                Math.min(limit, settings.anonymousBodyLimit().asLongValue());
            case Visitor.Person ignored -> limit;
            case Visitor.Machine ignored -> limit;
        };
    }

    // BodyLimits has refused lengths that are no number.
    private static long declaredLength(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private static String address(RoutingContext context) {
        return context.request().remoteAddress().hostAddress();
    }
}
