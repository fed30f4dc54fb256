package org.socle.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/** The two documents of an OpenID provider that the gateway reads, and tokens that fit them. */
final class FakeKeycloak implements AutoCloseable {
    private static final String KEY_ID = "test-key";

    private final Vertx vertx = Vertx.vertx();
    private final KeyPair keys = newKeys();
    private final HttpServer server;

    FakeKeycloak(int port) {
        server = vertx.createHttpServer().requestHandler(request -> {
            switch (request.path()) {
                case "/realms/socle/.well-known/openid-configuration" ->
                    request.response().end(discovery().toBuffer());
                case "/realms/socle/protocol/openid-connect/certs" ->
                    request.response().end(keySet().toBuffer());
                default -> request.response().setStatusCode(404).end();
            }
        });
        Servers.join(server.listen(port, "127.0.0.1"));
    }

    static FakeKeycloak start() {
        return new FakeKeycloak(0);
    }

    int port() {
        return server.actualPort();
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort() + "/realms/socle";
    }

    String personToken(String subject) {
        return token(subject)
                .claim("preferred_username", subject)
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    String machineToken(String subject) {
        return token(subject)
                .claim("preferred_username", "service-account-" + subject)
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    String expiredToken() {
        return token("late")
                .expiresAt(Instant.now().minusSeconds(60))
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    String tokenOfAnotherIssuer() {
        return token("stranger")
                .issuer("http://elsewhere/realms/socle")
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    String tokenForAnotherAudience() {
        return token("stranger").audience("account").jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    String forgedToken() {
        return token("forger").jws().keyId(KEY_ID).sign(newKeys().getPrivate());
    }

    String tokenSignedWithASharedSecret() {
        return token("forger").jws().keyId(KEY_ID).signWithSecret("0123456789012345678901234567890123456789");
    }

    @Override
    public void close() {
        Servers.join(vertx.close());
    }

    private JwtClaimsBuilder token(String subject) {
        return Jwt.claims()
                .issuer(url())
                .subject(subject)
                .audience(Set.of("socle-registry", "socle-grievance"))
                .issuedAt(Instant.now().minus(Duration.ofMinutes(2)))
                .expiresAt(Instant.now().plus(Duration.ofMinutes(5)));
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", url())
                .put("authorization_endpoint", url() + "/protocol/openid-connect/auth")
                .put("token_endpoint", url() + "/protocol/openid-connect/token")
                .put("jwks_uri", url() + "/protocol/openid-connect/certs");
    }

    private JsonObject keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", KEY_ID)
                                        .put("n", base64(key.getModulus()))
                                        .put("e", base64(key.getPublicExponent()))));
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
