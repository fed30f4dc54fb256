package org.socle.registry.user.store;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.socle.registry.user.UserDirectory;
import org.socle.registry.user.UserProblems;
import org.socle.registry.user.domain.Account;
import org.socle.registry.user.domain.Assignment;
import org.socle.registry.user.domain.JobFunction;

/** Writes to Keycloak with the registry's own service account, which may manage users and nothing else. */
@ApplicationScoped
class KeycloakUserDirectory implements UserDirectory {

    private static final String REALMS = "/realms/";
    private static final String TERRITORY = "territory";
    private static final String ORGANISATION = "organisation";
    private static final String DEMO = "demo";

    private final Keycloak keycloak;
    private final String realm;

    KeycloakUserDirectory(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> secret) {
        int at = issuer.lastIndexOf(REALMS);
        this.realm = issuer.substring(at + REALMS.length());
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(issuer.substring(0, at))
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(clientId)
                .clientSecret(secret.orElse(""))
                .build();
    }

    @PreDestroy
    void close() {
        keycloak.close();
    }

    @Override
    public List<Account> list(int from, int most) {
        return reached(() -> realm().users().list(from, most).stream()
                .filter(user -> user.getServiceAccountClientId() == null)
                .map(this::account)
                .toList());
    }

    @Override
    public Optional<Account> find(String id) {
        return reached(() -> {
            try {
                return Optional.of(account(realm().users().get(id).toRepresentation()));
            } catch (NotFoundException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Optional<String> create(NewAccount account, Assignment assignment) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(account.userName());
        user.setEmail(account.email());
        user.setFirstName(account.givenNames());
        user.setLastName(account.familyName());
        user.setEnabled(true);
        user.setAttributes(attributes(Map.of(), assignment));
        String password = account.temporaryPassword();
        if (password != null) {
            user.setCredentials(List.of(temporary(password)));
        }
        return reached(() -> {
            try (Response response = realm().users().create(user)) {
                if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                    return Optional.empty();
                }
                String id = CreatedResponseUtil.getCreatedId(response);
                giveOnly(realm().users().get(id), assignment.function());
                return Optional.of(id);
            }
        });
    }

    @Override
    public void assign(String id, Assignment assignment) {
        reached(() -> {
            UserResource resource = realm().users().get(id);
            UserRepresentation user = resource.toRepresentation();
            Map<String, List<String>> before = user.getAttributes();
            user.setAttributes(attributes(before == null ? Map.of() : before, assignment));
            resource.update(user);
            giveOnly(resource, assignment.function());
            // A token of the old function would still be good for some minutes.
            resource.logout();
            return id;
        });
    }

    @Override
    public void enable(String id, boolean enabled) {
        reached(() -> {
            UserResource resource = realm().users().get(id);
            UserRepresentation user = resource.toRepresentation();
            user.setEnabled(enabled);
            resource.update(user);
            if (!enabled) {
                resource.logout();
            }
            return id;
        });
    }

    private void giveOnly(UserResource user, JobFunction function) {
        List<RoleRepresentation> others = user.roles().realmLevel().listAll().stream()
                .filter(role -> JobFunction.ofRole(role.getName())
                        .filter(other -> other != function)
                        .isPresent())
                .toList();
        if (!others.isEmpty()) {
            user.roles().realmLevel().remove(others);
        }
        RoleRepresentation role = realm().roles().get(function.role()).toRepresentation();
        user.roles().realmLevel().add(List.of(role));
    }

    private Account account(UserRepresentation user) {
        JobFunction function = realm().users().get(user.getId()).roles().realmLevel().listAll().stream()
                .flatMap(role -> JobFunction.ofRole(role.getName()).stream())
                .findFirst()
                .orElse(null);
        return new Account(
                user.getId(),
                user.getUsername(),
                user.getEmail(),
                user.getFirstName(),
                user.getLastName(),
                Boolean.TRUE.equals(user.isEnabled()),
                function,
                attribute(user, ORGANISATION),
                attribute(user, TERRITORY),
                "true".equals(attribute(user, DEMO)));
    }

    private static Map<String, List<String>> attributes(Map<String, List<String>> before, Assignment assignment) {
        Map<String, List<String>> attributes = new HashMap<>(before);
        attributes.put(TERRITORY, List.of(assignment.territory()));
        attributes.put(ORGANISATION, List.of(assignment.organisation()));
        return attributes;
    }

    private static @Nullable String attribute(UserRepresentation user, String name) {
        Map<String, List<String>> attributes = user.getAttributes();
        List<String> values = attributes == null ? null : attributes.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    private static CredentialRepresentation temporary(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        return credential;
    }

    private RealmResource realm() {
        return keycloak.realm(realm);
    }

    /** Turns what the client throws into what can be told. */
    private static <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessingException | WebApplicationException e) {
            if (e instanceof WebApplicationException refused
                    && refused.getResponse().getStatus() == 400) {
                throw UserProblems.refusedByDirectory();
            }
            throw UserProblems.directoryUnavailable();
        }
    }
}
