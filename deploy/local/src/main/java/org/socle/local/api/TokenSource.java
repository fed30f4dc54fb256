package org.socle.local.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Fetches an access token and fetches a new one shortly before it ends. */
final class TokenSource {

    private static final Duration MARGIN = Duration.ofSeconds(45);
    /** Keycloak fails until its connections are renewed when its database has been started again. */
    private static final int TRIES = 20;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlatformApi platform;
    private final String form;
    private String token = "";
    private long renewAtNanos = System.nanoTime();

    TokenSource(PlatformApi platform, String form, String name, String secret) {
        this.platform = platform;
        this.form = form.formatted(encoded(name), encoded(secret));
    }

    synchronized String token() throws IOException, InterruptedException {
        if (System.nanoTime() - renewAtNanos >= 0) {
            fetch();
        }
        return token;
    }

    private void fetch() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(platform.realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var response = platform.http().send(request, HttpResponse.BodyHandlers.ofString());
        for (var tries = 1; response.statusCode() >= 500 && tries < TRIES; tries++) {
            Thread.sleep(BETWEEN_TRIES);
            response = platform.http().send(request, HttpResponse.BodyHandlers.ofString());
        }
        if (response.statusCode() != 200) {
            throw new IOException("no token: Keycloak answered " + response.statusCode() + " " + response.body());
        }
        var answer = JSON.readTree(response.body());
        token = answer.get("access_token").asText();
        var life = Duration.ofSeconds(answer.get("expires_in").asLong()).minus(MARGIN);
        renewAtNanos = System.nanoTime() + life.toNanos();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
