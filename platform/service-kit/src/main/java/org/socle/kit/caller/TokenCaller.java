package org.socle.kit.caller;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Answers from the bound actor, else from the request's token. Application scoped, since consumers and operations ask
 * too, and they have no request.
 */
@ApplicationScoped
class TokenCaller implements Caller {

    private static final String ANONYMOUS = "anonymous";

    private final CurrentIdentityAssociation identities;

    TokenCaller(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    @Override
    public String subject() {
        return actor().map(Actor::subject).or(() -> claim("sub")).orElseGet(this::principalName);
    }

    @Override
    public String userName() {
        return actor().map(Actor::subject).or(() -> claim("preferred_username")).orElseGet(this::subject);
    }

    @Override
    public String client() {
        return actor().map(Actor::client).or(() -> claim("azp")).orElse(ANONYMOUS);
    }

    @Override
    public Optional<String> organisation() {
        return actor().isPresent() ? actor().map(Actor::organisation) : claim("organisation");
    }

    @Override
    public Optional<String> territory() {
        return actor().isPresent() ? actor().map(Actor::territory) : claim("territory");
    }

    @Override
    public boolean has(String permission) {
        return actor().isEmpty()
                && identity().map(identity -> identity.hasRole(permission)).orElse(false);
    }

    private static Optional<Actor> actor() {
        return Actor.CURRENT.isBound() ? Optional.of(Actor.CURRENT.get()) : Optional.empty();
    }

    private Optional<String> claim(String name) {
        return identity()
                .map(SecurityIdentity::getPrincipal)
                .filter(JsonWebToken.class::isInstance)
                .map(JsonWebToken.class::cast)
                .flatMap(token -> token.<Object>claim(name))
                .map(Object::toString)
                .filter(text -> !text.isBlank());
    }

    private String principalName() {
        return identity()
                .filter(identity -> !identity.isAnonymous())
                .map(identity -> identity.getPrincipal().getName())
                .orElse(ANONYMOUS);
    }

    private Optional<SecurityIdentity> identity() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(identities.getIdentity());
    }
}
