package org.socle.gateway.token;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.socle.gateway.GatewayProblems;

/** Checks the token of a request with the keys of Keycloak. */
@ApplicationScoped
public class SignIn {
    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final TenantConfigBean tenants;

    SignIn(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    /** The visitor whose token the request carries; fails with why nobody can be recognised. */
    public Uni<Visitor> visitor(RoutingContext context) {
        if (!bringsToken(context)) {
            return Uni.createFrom().failure(new UnauthorizedException());
        }
        return keysLoaded()
                .chain(() -> QuarkusHttpUser.getSecurityIdentity(context, null))
                .map(SignIn::visitor);
    }

    /** Completes when the keys are there; asks for them if Keycloak was late. */
    public Uni<TenantConfigContext> keysLoaded() {
        var tenant = tenants.getDefaultTenant();
        if (tenant.ready()) {
            return Uni.createFrom().item(tenant);
        }
        return tenant.initialize()
                .map(context -> {
                    if (!context.ready()) {
                        throw GatewayProblems.SIGN_IN_UNAVAILABLE.about();
                    }
                    return context;
                })
                .onFailure()
                .transform(failure -> {
                    LOG.warn("Keycloak's keys cannot be loaded yet");
                    return GatewayProblems.SIGN_IN_UNAVAILABLE.about().withHeader("Retry-After", "5");
                });
    }

    private static boolean bringsToken(RoutingContext context) {
        var authorization = context.request().getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }

    private static Visitor visitor(SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            throw new AuthenticationFailedException();
        }
        var name = token.<String>claim("preferred_username").orElse("");
        return name.startsWith(SERVICE_ACCOUNT)
                ? new Visitor.Machine(token.getSubject())
                : new Visitor.Person(token.getSubject());
    }
}
