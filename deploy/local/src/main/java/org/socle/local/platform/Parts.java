package org.socle.local.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.socle.local.part.KafkaPart;
import org.socle.local.part.KeycloakPart;
import org.socle.local.part.Part;
import org.socle.local.part.PostgresPart;
import org.socle.local.part.QuarkusPart;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Secrets;
import org.socle.local.settings.Settings;

/** Puts the parts together: who needs whom, and which settings each is given. */
final class Parts {
    private final Settings settings;
    private final Secrets secrets;
    private final PostgresPart postgres;
    private final KafkaPart kafka;

    private Parts(Settings settings) {
        this.settings = settings;
        this.secrets = Secrets.of(settings);
        this.postgres = new PostgresPart(settings, secrets);
        this.kafka = new KafkaPart(settings);
    }

    static List<Part> of(Settings settings) {
        return new Parts(settings).all();
    }

    private List<Part> all() {
        var parts = new ArrayList<Part>();
        parts.add(postgres);
        parts.add(kafka);
        parts.add(new KeycloakPart(settings, secrets, postgres));
        for (PartName service : PartName.SERVICES) {
            parts.add(new QuarkusPart(
                    service,
                    settings,
                    Set.of(PartName.POSTGRES, PartName.KAFKA, PartName.KEYCLOAK),
                    serviceEnvironment(service)));
        }
        parts.add(new QuarkusPart(PartName.GATEWAY, settings, Set.of(PartName.KEYCLOAK), gatewayEnvironment()));
        return List.copyOf(parts);
    }

    private Map<String, String> serviceEnvironment(PartName service) {
        String database = service.word();
        var environment = common(service);
        environment.put("SOCLE_HTTP_HOST", "127.0.0.1");
        environment.put("SOCLE_DB_URL", postgres.urlOf(database));
        environment.put("SOCLE_DB_OWNER_USER", database + "_owner");
        environment.put("SOCLE_DB_OWNER_PASSWORD", secrets.ownerPassword(database));
        environment.put("SOCLE_DB_APP_USER", database + "_app");
        environment.put("SOCLE_DB_APP_PASSWORD", secrets.appPassword(database));
        environment.put("SOCLE_KAFKA_BOOTSTRAP", kafka.address());
        environment.put("SOCLE_KAFKA_PARTITIONS", String.valueOf(settings.kafkaPartitions()));
        environment.put("SOCLE_OIDC_CLIENT_ID", "socle-" + service.word());
        environment.put("SOCLE_OIDC_CLIENT_SECRET", secrets.clientSecret(service));
        environment.put("SOCLE_SECRET_KEY", secrets.secretKey());
        return environment;
    }

    private Map<String, String> gatewayEnvironment() {
        var environment = common(PartName.GATEWAY);
        environment.put("SOCLE_HTTP_HOST", settings.publicHost());
        for (PartName service : PartName.SERVICES) {
            environment.put("SOCLE_" + service.name() + "_URL", "http://127.0.0.1:" + settings.port(service));
        }
        return environment;
    }

    /** What an operator sets beyond the launcher's own settings reaches every service as it is. */
    private Map<String, String> common(PartName part) {
        var environment = new HashMap<String, String>();
        settings.values().forEach((name, value) -> {
            if (!isOurs(name)) {
                environment.put(name, value);
            }
        });
        environment.put("SOCLE_HTTP_PORT", String.valueOf(settings.port(part)));
        environment.put("SOCLE_OIDC_URL", settings.oidcUrl().toString());
        environment.put("SOCLE_PUBLIC_URL", settings.publicUrl().toString());
        environment.put("SOCLE_PROFILE", settings.profile());
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    private static boolean isOurs(String name) {
        return name.endsWith("_PORT")
                || name.endsWith("_PASSWORD")
                || name.endsWith("_SECRET")
                || name.startsWith("SOCLE_EXTERNAL_")
                || name.equals("SOCLE_HOME")
                || name.equals("SOCLE_SECRET_KEY");
    }
}
