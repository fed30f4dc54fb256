package org.socle.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;

/** Reads small JSON documents that servers keep about themselves. */
@ApplicationScoped
public class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final long PATIENCE_MILLIS = 3_000;

    private final Upstreams upstreams;
    private final HttpClient outside;

    ServiceDocuments(Upstreams upstreams, Vertx vertx) {
        this.upstreams = upstreams;
        this.outside = vertx.createHttpClient();
    }

    /** Asks for a document as it is now, whatever the status it comes with; empty if the service does not answer. */
    public Future<Optional<JsonObject>> ask(Service service, String uri) {
        var upstream = upstreams.of(service);
        return read(upstream.client(), upstream.address().resolve(uri));
    }

    /** Asks for a document outside the platform. */
    public Future<Optional<JsonObject>> ask(URI address) {
        return read(outside, address);
    }

    /** Waits for an answer, as a virtual thread may. */
    public static <T> T await(Future<T> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Future<Optional<JsonObject>> read(HttpClient client, URI address) {
        var options = new RequestOptions().setAbsoluteURI(address.toString()).setTimeout(PATIENCE_MILLIS);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::body)
                .map(body -> Optional.of(body.toJsonObject()))
                .recover(failure -> {
                    LOG.debugf(failure, "%s shows no document", address.getHost());
                    return Future.succeededFuture(Optional.empty());
                });
    }
}
