package org.socle.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.regex.Pattern;
import org.socle.gateway.upstream.Service;

/** The written list of what may be asked without signing in. Everything else needs a token. */
final class PublicOperations {
    private static final List<PublicOperation> LIST = List.of(
            // Anybody may say that help does not arrive, and look what became of it with the code they were given.
            new PublicOperation(HttpMethod.POST, Service.GRIEVANCE, Pattern.compile("/v1/alerts")),
            new PublicOperation(HttpMethod.GET, Service.GRIEVANCE, Pattern.compile("/v1/alerts/by-code(/[^/]+)?")));

    private PublicOperations() {}

    static boolean contains(HttpMethod method, Target target) {
        return LIST.stream().anyMatch(operation -> operation.is(method, target));
    }

    private record PublicOperation(HttpMethod method, Service service, Pattern path) {
        boolean is(HttpMethod asked, Target target) {
            return method.equals(asked)
                    && service == target.service()
                    && path.matcher(target.path()).matches();
        }
    }
}
