package org.socle.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Keycloak's administration of one realm. */
record AdminApi(URI realm, String token, HttpClient http) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(30);
    static final String USER = "keycloak-admin";

    static AdminApi signIn(URI keycloak, String password, String realm) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        String form = "grant_type=password&client_id=admin-cli&username=" + USER + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(LIMIT)
                .POST(BodyPublishers.ofString(form))
                .build();
        JsonNode answer = send(http, request);
        return new AdminApi(
                keycloak.resolve("/admin/realms/" + realm),
                answer.path("access_token").asText(),
                http);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(http, request(path).GET().build());
    }

    void post(String path, JsonNode body) throws IOException, InterruptedException {
        change("POST", path, body);
    }

    void put(String path, JsonNode body) throws IOException, InterruptedException {
        change("PUT", path, body);
    }

    void delete(String path, JsonNode body) throws IOException, InterruptedException {
        change("DELETE", path, body);
    }

    private void change(String method, String path, JsonNode body) throws IOException, InterruptedException {
        send(
                http,
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            // The body of a refused sign-in names the user; the status says enough.
            throw new IOException("Keycloak answered %d to %s %s"
                    .formatted(
                            response.statusCode(),
                            request.method(),
                            request.uri().getPath()));
        }
        return response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
    }

    @Override
    public String toString() {
        return "AdminApi[" + realm + "]";
    }
}
