package org.socle.local.part;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socle.local.Trouble;
import org.socle.local.keycloak.KeycloakServer;
import org.socle.local.keycloak.RealmUpdate;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Secrets;
import org.socle.local.settings.Settings;

/** Keycloak with the realm of the checkout, its data in PostgreSQL. */
public record KeycloakPart(Settings settings, Secrets secrets, PostgresPart postgres) implements Part {

    @Override
    public PartName name() {
        return PartName.KEYCLOAK;
    }

    @Override
    public String address() {
        return external()
                ? settings.oidcUrl().toString()
                : settings.keycloakUrl().toString();
    }

    @Override
    public Set<PartName> needs() {
        return Set.of(PartName.POSTGRES);
    }

    @Override
    public boolean external() {
        return settings.external(PartName.KEYCLOAK).isPresent();
    }

    @Override
    public void start() {
        KeycloakServer server = server();
        server.prepare(realm());
        recorded().start(server.command(), environment());
    }

    @Override
    public Health health() {
        if (!external() && process().isEmpty()) {
            return Health.DOWN;
        }
        URI realm = external() ? settings.oidcUrl() : onLoopback().resolve("/realms/socle");
        return Probe.get(URI.create(realm + "/.well-known/openid-configuration"))
                .map(answer -> answer.statusCode() == 200 ? Health.UP : Health.NOT_READY)
                .orElse(external() ? Health.DOWN : Health.NOT_READY);
    }

    /** The realm follows its file. Where an operator has taken the first administrator away, that is theirs to do. */
    @Override
    public void settle() {
        if (external()) {
            return;
        }
        var update = new RealmUpdate(
                onLoopback(), secrets.keycloakAdminPassword(), settings.home().resolve("keycloak/realm.applied"));
        try {
            update.apply(realm(), environment());
        } catch (IOException e) {
            throw new Trouble(
                    "The realm in Keycloak could not be brought up to date with %s: %s. Mend it, or remove the realm in Keycloak's administration so that it is read anew."
                            .formatted(realm(), e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while updating the realm", e);
        }
    }

    @Override
    public Optional<ProcessHandle> process() {
        return recorded().find();
    }

    @Override
    public void stop() {
        recorded().stop(Duration.ofSeconds(30));
    }

    @Override
    public String version() {
        return external() ? "-" : KeycloakServer.version();
    }

    @Override
    public Path log() {
        return recorded().log();
    }

    private Path realm() {
        return settings.checkout().resolve("deploy/keycloak/socle-realm.json");
    }

    private URI onLoopback() {
        return URI.create("http://127.0.0.1:" + settings.port(PartName.KEYCLOAK));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", postgres.urlOf("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak_owner");
        environment.put("KC_DB_PASSWORD", secrets.ownerPassword("keycloak"));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        // One server: without this it would open ports for others of a cluster, on every address.
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", settings.publicHost());
        environment.put("KC_HTTP_PORT", String.valueOf(settings.port(PartName.KEYCLOAK)));
        // A token fetched under another name than the issuer's would be refused by the services.
        environment.put("KC_HOSTNAME", settings.keycloakUrl().toString());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword());
        environment.put("SOCLE_PUBLIC_URL", settings.publicUrl().toString());
        for (PartName service : PartName.SERVICES) {
            environment.put(secrets.clientSecretName(service), secrets.clientSecret(service));
        }
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    private KeycloakServer server() {
        return new KeycloakServer(settings.home().resolve("keycloak"));
    }

    private RecordedProcess recorded() {
        return new RecordedProcess(settings, name().word(), server().mark());
    }
}
