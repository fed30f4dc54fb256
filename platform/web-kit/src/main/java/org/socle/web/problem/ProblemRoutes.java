package org.socle.web.problem;

import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.socle.web.trace.RequestContextRoute;

/** Catches what never reaches a resource: failures of bare routes, and paths that nobody serves. */
@ApplicationScoped
public class ProblemRoutes {
    void register(@Observes Router router) {
        // First in line: failure handlers are asked in the order of their routes.
        router.route().order(RequestContextRoute.ORDER - 1).failureHandler(ProblemRoutes::failed);
        router.route()
                .order(Integer.MAX_VALUE - 1)
                .handler(context -> ProblemWriter.write(context, PlatformProblems.PATH_UNKNOWN.about()));
    }

    private static void failed(RoutingContext context) {
        ProblemWriter.write(context, problem(context));
    }

    private static ProblemException problem(RoutingContext context) {
        return switch (context.failure()) {
            case null -> PlatformProblems.ofStatus(context.statusCode());
            case ProblemException problem -> problem;
            case SecurityException security -> SecurityProblems.of(security);
            case HttpClosedException gone -> ProblemMappers.internal(new IOException(gone));
            case Throwable failure
            when context.statusCode() >= 400 && context.statusCode() < 500 ->
                PlatformProblems.ofStatus(context.statusCode());
            case Throwable failure ->
                ProblemMappers.causedByProblem(failure).orElseGet(() -> ProblemMappers.internal(failure));
        };
    }
}
