package org.socle.gateway.upstream;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.socle.gateway.GatewaySettings;

/** The way to each service. */
@ApplicationScoped
public class Upstreams {
    // Shorter than the services' idle timeout: a connection is dropped here before it is dropped there.
    private static final int KEEP_ALIVE_SECONDS = 20;

    private final Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);

    Upstreams(Vertx vertx, GatewaySettings settings, Clock clock) {
        for (var service : Service.values()) {
            var address = Objects.requireNonNull(settings.upstream().get(service), service.key());
            upstreams.put(service, connect(service, address, vertx, settings, clock));
        }
    }

    public Upstream of(Service service) {
        return Objects.requireNonNull(upstreams.get(service));
    }

    private static Upstream connect(Service service, URI address, Vertx vertx, GatewaySettings settings, Clock clock) {
        var options = new HttpClientOptions()
                .setName(service.key())
                .setSsl("https".equals(address.getScheme()))
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxPoolSize(settings.concurrentRequests())
                .setMaxWaitQueueSize(settings.concurrentRequests());
        var circuit = new Circuit(
                clock, settings.circuit().failures(), settings.circuit().pause());
        return new Upstream(service, address, vertx.createHttpClient(options), circuit);
    }
}
