package org.socle.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import org.socle.gateway.upstream.Service;

/** The written list of what may be asked without signing in. Everything else needs a token. */
final class PublicOperations {
    private static final List<PublicOperation> LIST = List.of(
            // Anybody may say that help does not arrive, look what became of it, and add to it, with a code and no
            // name.
            new PublicOperation(HttpMethod.POST, Service.GRIEVANCE, "/v1/alerts"),
            new PublicOperation(HttpMethod.POST, Service.GRIEVANCE, "/v1/alert-follow-ups"),
            new PublicOperation(HttpMethod.POST, Service.GRIEVANCE, "/v1/alert-messages"),
            // The words of which a form for alerts is made.
            new PublicOperation(HttpMethod.GET, Service.GRIEVANCE, "/v1/vocabularies/barriers"),
            new PublicOperation(HttpMethod.GET, Service.GRIEVANCE, "/v1/vocabularies/channels"),
            new PublicOperation(HttpMethod.GET, Service.GRIEVANCE, "/v1/vocabularies/outcomes"));

    private PublicOperations() {}

    static boolean contains(HttpMethod method, Target target) {
        return LIST.stream().anyMatch(operation -> operation.is(method, target));
    }

    private record PublicOperation(HttpMethod method, Service service, String path) {
        boolean is(HttpMethod asked, Target target) {
            return method.equals(asked) && service == target.service() && path.equals(target.path());
        }
    }
}
