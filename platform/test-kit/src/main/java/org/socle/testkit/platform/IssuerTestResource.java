package org.socle.testkit.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socle.testkit.identity.TestKeys;

/**
 * Issues nothing but says who may: an OpenID Connect discovery document and the public key of {@link
 * org.socle.testkit.identity.TestToken}. The service checks tokens as it does those of Keycloak.
 */
public final class IssuerTestResource implements QuarkusTestResourceLifecycleManager {

    private static final String REALM = "/realms/socle";

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = "http://localhost:" + started.getAddress().getPort() + REALM;
            started.createContext(
                    REALM + "/.well-known/openid-configuration", exchange -> answer(exchange, """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                     "authorization_endpoint": "%1$s/auth", "response_types_supported": ["code"],
                     "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                    """.formatted(issuer)));
            started.createContext(REALM + "/keys", exchange -> answer(exchange, TestKeys.jwks()));
            started.start();
            server = started;
            System.setProperty(TestKeys.ISSUER, issuer);
            return Map.of(
                    "SOCLE_OIDC_URL", issuer,
                    "SOCLE_OIDC_CLIENT_SECRET", "secret-for-tests",
                    "SOCLE_SECRET_KEY", "dGVzdHMtb25seS1rZXktb2YtMzItYnl0ZXMtaGVyZS4=",
                    "quarkus.http.test-port", "0");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the issuer of tests' tokens", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
