package org.socle.local.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.local.Trouble;
import org.socle.local.process.FreePort;

/** What an operator may set, with its defaults. */
public final class Settings {
    private final Path checkout;
    private final Map<String, String> values;

    private Settings(Path checkout, Map<String, String> values) {
        this.checkout = checkout;
        this.values = Map.copyOf(values);
    }

    /** Reads {@code socle.env} of the checkout, or the file that SOCLE_ENV_FILE names; the environment wins. */
    public static Settings load(Path checkout, Map<String, String> environment) {
        Path file = Optional.ofNullable(environment.get("SOCLE_ENV_FILE"))
                .map(Path::of)
                .orElse(checkout.resolve("socle.env"));
        var values = new LinkedHashMap<>(SettingsFile.read(file));
        environment.forEach((name, value) -> {
            if (name.startsWith("SOCLE_")) {
                values.put(name, value);
            }
        });
        return new Settings(checkout.toAbsolutePath().normalize(), values);
    }

    /** Settings of a platform that shares nothing with the user's: its own folder, and ports that are free now. */
    public static Settings isolated(Path checkout, String name) {
        var values = new LinkedHashMap<String, String>();
        values.put("SOCLE_HOME", ".socle-" + name);
        for (PartName part : PartName.values()) {
            values.put(part.portSetting(), String.valueOf(FreePort.any()));
        }
        values.put("SOCLE_KAFKA_CONTROLLER_PORT", String.valueOf(FreePort.any()));
        return new Settings(checkout.toAbsolutePath().normalize(), values);
    }

    /** The same with some settings put in place of what was read. */
    public Settings with(Map<String, String> changes) {
        var changed = new LinkedHashMap<>(values);
        changed.putAll(changes);
        return new Settings(checkout, changed);
    }

    public Path checkout() {
        return checkout;
    }

    /** The folder that holds all data, logs and secrets. */
    public Path home() {
        return get("SOCLE_HOME")
                .map(checkout::resolve)
                .orElse(checkout.resolve(".socle"))
                .normalize();
    }

    public Path logs() {
        return home().resolve("logs");
    }

    public Path run() {
        return home().resolve("run");
    }

    public int port(PartName part) {
        String text = get(part.portSetting()).orElse(String.valueOf(part.defaultPort()));
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        throw new Trouble(
                "%s=%s is not a port: set it to a number from 1 to 65535.".formatted(part.portSetting(), text));
    }

    /** Kafka's own conversation; nobody else connects to it. */
    public int kafkaControllerPort() {
        return get("SOCLE_KAFKA_CONTROLLER_PORT").map(Integer::parseInt).orElse(port(PartName.KAFKA) + 1);
    }

    public int kafkaPartitions() {
        return get("SOCLE_KAFKA_PARTITIONS").map(Integer::parseInt).orElse(6);
    }

    /** Where browsers and partners find the gateway. */
    public URI publicUrl() {
        return URI.create(get("SOCLE_PUBLIC_URL").orElse("http://localhost:" + port(PartName.GATEWAY)));
    }

    /** Where browsers find Keycloak. */
    public URI keycloakUrl() {
        return URI.create(get("SOCLE_KEYCLOAK_URL").orElse("http://localhost:" + port(PartName.KEYCLOAK)));
    }

    /** The issuer of tokens: Keycloak's realm, ours or an external one. */
    public URI oidcUrl() {
        return external(PartName.KEYCLOAK).map(URI::create).orElse(keycloakUrl().resolve("/realms/socle"));
    }

    /** The address that the gateway and Keycloak listen on; everything else listens on loopback only. */
    public String publicHost() {
        return get("SOCLE_PUBLIC_HOST").orElse("127.0.0.1");
    }

    public String profile() {
        return get("SOCLE_PROFILE").orElse("local");
    }

    /** The address of a part that somebody else runs. */
    public Optional<String> external(PartName part) {
        return switch (part) {
            case POSTGRES -> get("SOCLE_EXTERNAL_POSTGRES");
            case KAFKA -> get("SOCLE_EXTERNAL_KAFKA");
            case KEYCLOAK -> get("SOCLE_EXTERNAL_OIDC");
            case REGISTRY, ENROLLMENT, BENEFITS, GRIEVANCE, GATEWAY -> Optional.empty();
        };
    }

    public Optional<String> get(String name) {
        @Nullable String value = values.get(name);
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    public String required(String name, String why) {
        return get(name).orElseThrow(() -> new Trouble("%s is not set: %s.".formatted(name, why)));
    }

    /** All settings by name, for the services that a setting may concern. */
    public Map<String, String> values() {
        return values;
    }
}
