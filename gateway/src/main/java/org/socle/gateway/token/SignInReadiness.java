package org.socle.gateway.token;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The gateway is ready when it can recognise people: when Keycloak's keys are loaded. */
@Readiness
@ApplicationScoped
public class SignInReadiness implements AsyncHealthCheck {
    private static final String NAME = "sign-in keys";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final SignIn signIn;

    SignInReadiness(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return signIn.keysLoaded()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(tenant -> HealthCheckResponse.up(NAME))
                .onFailure()
                .recoverWithItem(() -> HealthCheckResponse.down(NAME));
    }
}
