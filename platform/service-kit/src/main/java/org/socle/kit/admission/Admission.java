package org.socle.kit.admission;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemWriter;
import org.socle.web.trace.RequestContextRoute;

/** Counts the API requests in work. Health, metrics and long-lived event streams are not counted. */
@ApplicationScoped
class Admission {

    private static final String API = "/v1/";
    private static final String STREAM = "/events";

    private final int most;
    private final AtomicInteger inWork = new AtomicInteger();

    Admission(@ConfigProperty(name = "socle.admission.most", defaultValue = "128") int most) {
        this.most = most;
    }

    void register(@Observes Router router) {
        router.route(API + "*").order(RequestContextRoute.ORDER + 2).handler(this::admit);
    }

    private void admit(RoutingContext context) {
        if (context.normalizedPath().endsWith(STREAM)) {
            context.next();
            return;
        }
        if (inWork.incrementAndGet() > most) {
            inWork.decrementAndGet();
            ProblemWriter.write(context, PlatformProblems.UNAVAILABLE.about().withHeader("Retry-After", "1"));
            return;
        }
        context.addEndHandler(ended -> inWork.decrementAndGet());
        context.next();
    }
}
