package org.socle.kit.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.socle.kit.caller.Caller;

/** What the interceptor needs of the HTTP request. */
@RequestScoped
class CurrentRequest {

    private final CurrentVertxRequest request;
    private final Caller caller;

    CurrentRequest(CurrentVertxRequest request, Caller caller) {
        this.request = request;
        this.caller = caller;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request.getCurrent().request().getHeader(name));
    }

    /** Method, path and query: the same key on another path is another request. */
    String line() {
        var http = request.getCurrent().request();
        return http.method().name() + " " + http.uri();
    }

    /** Keys are private to whoever sent them. */
    String owner() {
        return caller.client() + "/" + caller.subject();
    }
}
