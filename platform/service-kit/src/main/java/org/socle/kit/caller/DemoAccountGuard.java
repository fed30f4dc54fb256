package org.socle.kit.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.socle.kit.KitProblems;

/** Refuses the published demonstration accounts wherever the platform is not a local one: their passwords are known. */
@ApplicationScoped
class DemoAccountGuard implements SecurityIdentityAugmentor {

    private final boolean local;

    DemoAccountGuard(@ConfigProperty(name = "socle.profile") String profile) {
        this.local = profile.equals("local");
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!local && isDemo(identity)) {
            var problem = KitProblems.DEMO_ACCOUNT.about();
            return Uni.createFrom().failure(new AuthenticationFailedException(problem.getMessage(), problem));
        }
        return Uni.createFrom().item(identity);
    }

    private static boolean isDemo(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.claim("demo")
                        .map(value -> "true".equals(value.toString()))
                        .orElse(false);
    }
}
