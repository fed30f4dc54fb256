package org.socle.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Reads small JSON documents that a service keeps about itself. */
@ApplicationScoped
public class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final long PATIENCE_MILLIS = 3_000;

    private final Upstreams upstreams;

    ServiceDocuments(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    /** The document as it is now, whatever the status it came with; empty if the service does not answer. */
    public Optional<JsonObject> read(Service service, String uri) {
        var upstream = upstreams.of(service);
        var options = new RequestOptions()
                .setHost(upstream.host())
                .setPort(upstream.port())
                .setSsl(upstream.isTls())
                .setURI(uri)
                .setIdleTimeout(PATIENCE_MILLIS);
        return await(
                service,
                upstream.client()
                        .request(options)
                        .compose(HttpClientRequest::send)
                        .compose(HttpClientResponse::body)
                        .map(Buffer::toJsonObject));
    }

    private static Optional<JsonObject> await(Service service, Future<JsonObject> document) {
        try {
            return Optional.of(
                    document.toCompletionStage().toCompletableFuture().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debugf(e, "%s does not show its document", service.key());
            return Optional.empty();
        }
    }
}
