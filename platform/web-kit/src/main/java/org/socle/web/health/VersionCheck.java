package org.socle.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Always up while anything answers; its data are the name and the version. */
@Liveness
@ApplicationScoped
public class VersionCheck implements HealthCheck {
    private final String name;
    private final String version;

    VersionCheck(
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.name = name;
        this.version = version;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("socle")
                .up()
                .withData("name", name)
                .withData("version", version)
                .build();
    }
}
