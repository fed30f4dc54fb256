package org.socle.local.part;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.socle.local.postgres.PostgresAdmin;
import org.socle.local.postgres.PostgresServer;
import org.socle.local.process.CommandFailed;
import org.socle.local.process.Secret;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Secrets;
import org.socle.local.settings.Settings;

/** PostgreSQL with one database per service and one for Keycloak. */
public record PostgresPart(Settings settings, Secrets secrets) implements Part {

    @Override
    public PartName name() {
        return PartName.POSTGRES;
    }

    @Override
    public String address() {
        return admin().serverUrl().replaceFirst("^jdbc:postgresql://", "").replaceFirst("/$", "");
    }

    /** The JDBC URL of one database. */
    public String urlOf(String database) {
        return admin().serverUrl() + database;
    }

    @Override
    public Set<PartName> needs() {
        return Set.of();
    }

    @Override
    public boolean external() {
        return settings.external(PartName.POSTGRES).isPresent();
    }

    @Override
    public void start() {
        try {
            PostgresServer.start(folder(), settings.port(PartName.POSTGRES));
        } catch (CommandFailed e) {
            throw new IllegalStateException("PostgreSQL did not start: " + e.getMessage(), e);
        }
    }

    @Override
    public Health health() {
        if (!external() && process().isEmpty()) {
            return Health.DOWN;
        }
        try {
            admin().show("server_version");
            return Health.UP;
        } catch (IllegalStateException notReady) {
            return external() ? Health.DOWN : Health.NOT_READY;
        }
    }

    @Override
    public void settle() {
        for (PartName service : PartName.SERVICES) {
            createDatabase(service.word());
        }
        if (settings.external(PartName.KEYCLOAK).isEmpty()) {
            createDatabase("keycloak");
        }
    }

    @Override
    public Optional<ProcessHandle> process() {
        return external() ? Optional.empty() : PostgresServer.processOf(folder());
    }

    @Override
    public void stop() {
        PostgresServer.stop(folder());
    }

    @Override
    public String version() {
        try {
            return admin().show("server_version").split(" ")[0];
        } catch (IllegalStateException notRunning) {
            return "-";
        }
    }

    @Override
    public Path log() {
        return folder().resolve("postgres.log");
    }

    private void createDatabase(String name) {
        admin().createDatabase(name, secrets.ownerPassword(name), secrets.appPassword(name));
    }

    private PostgresAdmin admin() {
        Optional<String> external = settings.external(PartName.POSTGRES);
        if (external.isPresent()) {
            String why = "SOCLE_EXTERNAL_POSTGRES needs an administrator who may make databases and roles";
            String url = external.get();
            return new PostgresAdmin(
                    url.endsWith("/") ? url : url + "/",
                    settings.required("SOCLE_EXTERNAL_POSTGRES_USER", why),
                    settings.required("SOCLE_EXTERNAL_POSTGRES_PASSWORD", why));
        }
        return new PostgresAdmin(
                "jdbc:postgresql://127.0.0.1:%d/".formatted(settings.port(PartName.POSTGRES)),
                "postgres",
                Secret.in(folder().resolve("admin.password")));
    }

    private Path folder() {
        return settings.home().resolve("postgres");
    }
}
