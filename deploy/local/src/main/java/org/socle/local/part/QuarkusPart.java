package org.socle.local.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socle.local.Trouble;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;

/** One of our own applications: a service, or the gateway. */
public record QuarkusPart(PartName name, Settings settings, Set<PartName> needs, Map<String, String> environment)
        implements Part {
    private static final ObjectMapper JSON = new ObjectMapper();

    public QuarkusPart {
        needs = Set.copyOf(needs);
        environment = Map.copyOf(environment);
    }

    /** The folder of its Maven module. */
    public static String module(PartName name) {
        return name == PartName.GATEWAY ? "gateway" : name.word() + "-service";
    }

    @Override
    public String address() {
        return (name == PartName.GATEWAY ? settings.publicUrl() : onLoopback()).toString();
    }

    @Override
    public boolean external() {
        return false;
    }

    @Override
    public boolean outdated() {
        return app().isOutdated();
    }

    @Override
    public void start() {
        if (!app().isBuilt()) {
            throw new Trouble("%s has not been built: run ./socle up, which builds it.".formatted(app().built()));
        }
        app().renew();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                // The second compiler of seven JVMs would take half of two cores for the first minutes. A platform that
                // runs for days on more cores overrides it.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED"));
        settings.get("SOCLE_JAVA_OPTIONS").ifPresent(options -> command.addAll(List.of(options.split(" "))));
        command.addAll(List.of("-jar", app().copy().resolve("quarkus-run.jar").toString()));
        recorded().start(command, environment);
    }

    @Override
    public Health health() {
        if (process().isEmpty()) {
            return Health.DOWN;
        }
        Optional<Integer> ready =
                Probe.get(onLoopback().resolve("/q/health/ready")).map(HttpResponse::statusCode);
        if (ready.isEmpty()) {
            return Health.NOT_READY;
        }
        if (ready.get() == 200) {
            return Health.UP;
        }
        return Probe.get(onLoopback().resolve("/q/health/live"))
                .filter(live -> live.statusCode() == 503)
                .map(broken -> Health.BROKEN)
                .orElse(Health.NOT_READY);
    }

    @Override
    public Optional<ProcessHandle> process() {
        return recorded().find();
    }

    @Override
    public void stop() {
        recorded().stop(Duration.ofSeconds(20));
    }

    /** Its health check {@code socle} carries the version. */
    @Override
    public String version() {
        return Probe.get(onLoopback().resolve("/q/health"))
                .map(answer -> version(answer.body()))
                .orElse("-");
    }

    @Override
    public Path log() {
        return recorded().log();
    }

    static String version(String health) {
        try {
            for (JsonNode check : JSON.readTree(health).path("checks")) {
                if (check.path("name").asText().equals("socle")) {
                    return check.path("data").path("version").asText("-");
                }
            }
            return "-";
        } catch (JsonProcessingException notHealth) {
            return "-";
        }
    }

    private URI onLoopback() {
        return URI.create("http://127.0.0.1:" + settings.port(name));
    }

    private AppFolder app() {
        return new AppFolder(
                settings.checkout().resolve(module(name)).resolve("target/quarkus-app"),
                settings.home().resolve("apps").resolve(name.word()));
    }

    private RecordedProcess recorded() {
        return new RecordedProcess(
                settings, name.word(), app().copy().resolve("quarkus-run.jar").toString());
    }
}
