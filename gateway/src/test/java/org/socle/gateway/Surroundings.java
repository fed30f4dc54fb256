package org.socle.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the gateway needs around it: Keycloak, a service that answers, and one that is down. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {
    // Read by the tests of this JVM; there is one gateway and one set of surroundings at a time.
    private static @Nullable FakeKeycloak keycloak;
    private static @Nullable FakeService service;

    static FakeKeycloak keycloak() {
        return Objects.requireNonNull(keycloak);
    }

    static FakeService service() {
        return Objects.requireNonNull(service);
    }

    @Override
    public Map<String, String> start() {
        var provider = FakeKeycloak.start();
        var upstream = new FakeService();
        keycloak = provider;
        service = upstream;
        var settings = new HashMap<String, String>();
        settings.put("socle.oidc-url", provider.url());
        settings.put("socle.public-url", "https://socle.example");
        settings.put("socle.gateway.upstream.registry", upstream.url());
        settings.put("socle.gateway.upstream.enrollment", upstream.url());
        settings.put("socle.gateway.upstream.benefits", "http://127.0.0.1:" + unusedPort());
        settings.put("socle.gateway.upstream.grievance", upstream.url());
        settings.put("socle.gateway.response-timeout", "1S");
        settings.put("quarkus.http.limits.max-body-size", "60M");
        settings.put("socle.gateway.circuit.failures", "3");
        settings.put("socle.gateway.circuit.pause", "1S");
        settings.put("socle.gateway.rate.anonymous.requests", "10000");
        settings.put("socle.gateway.rate.person.requests", "10000");
        settings.put("socle.gateway.rate.machine.requests", "3");
        settings.put("socle.gateway.rate.machine.per", "1H");
        settings.put("socle.gateway.cors-origins", "https://ministry.example");
        return settings;
    }

    @Override
    public void stop() {
        keycloak().close();
        service().close();
    }

    private static int unusedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
