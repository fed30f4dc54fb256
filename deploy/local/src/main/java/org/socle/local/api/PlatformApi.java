package org.socle.local.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

/**
 * The addresses of one platform, and who may talk to it.
 *
 * @param gateway such as {@code http://localhost:8080}
 * @param realm the issuer, such as {@code http://localhost:8180/realms/socle}
 */
public record PlatformApi(URI gateway, URI realm, HttpClient http) {

    /** The public client with which people sign in from a terminal on a local platform. */
    private static final String TERMINAL_CLIENT = "socle-cli";

    public static PlatformApi at(URI gateway, URI realm) {
        var http = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        return new PlatformApi(gateway, realm, http);
    }

    /** Signs a person in by name and password. */
    public Session person(String userName, String password) {
        return new Session(
                this,
                new TokenSource(
                        this,
                        "grant_type=password&client_id=" + TERMINAL_CLIENT + "&username=%s&password=%s",
                        userName,
                        password));
    }

    /** Signs a machine in by its client credentials. */
    public Session machine(String clientId, String secret) {
        return new Session(
                this,
                new TokenSource(this, "grant_type=client_credentials&client_id=%s&client_secret=%s", clientId, secret));
    }

    /** Nobody in particular: without a token. */
    public Session anonymous() {
        return new Session(this, null);
    }
}
