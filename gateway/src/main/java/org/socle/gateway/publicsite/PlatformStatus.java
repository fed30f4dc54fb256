package org.socle.gateway.publicsite;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.gateway.publicsite.PartStatus.State;
import org.socle.gateway.upstream.Remembered;
import org.socle.gateway.upstream.Service;
import org.socle.gateway.upstream.ServiceDocuments;

/** Asks every part how it is, all at once and not too often. */
@ApplicationScoped
public class PlatformStatus {
    private static final Duration LIFETIME = Duration.ofSeconds(3);

    private final ServiceDocuments documents;
    private final String oidcUrl;
    private final String version;
    private final Remembered<List<PartStatus>> parts;

    PlatformStatus(
            ServiceDocuments documents,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "socle.oidc-url") String oidcUrl) {
        this.documents = documents;
        this.parts = new Remembered<>(this::ask, LIFETIME, clock);
        this.oidcUrl = oidcUrl;
        this.version = version;
    }

    public List<PartStatus> parts() {
        return parts.get();
    }

    private List<PartStatus> ask() {
        var answers = new ArrayList<Future<PartStatus>>();
        answers.add(Future.succeededFuture(new PartStatus("gateway", State.UP, version)));
        answers.add(keycloak());
        Arrays.stream(Service.values()).forEach(service -> answers.add(service(service)));
        return answers.stream().map(ServiceDocuments::await).toList();
    }

    private Future<PartStatus> service(Service service) {
        return documents
                .ask(service, "/q/health")
                .map(answer -> answer.map(health -> new PartStatus(
                                service.key(),
                                "UP".equals(health.getString("status")) ? State.UP : State.DOWN,
                                version(health)))
                        .orElseGet(() -> new PartStatus(service.key(), State.UNREACHABLE, "")));
    }

    private Future<PartStatus> keycloak() {
        return documents
                .ask(URI.create(oidcUrl + "/.well-known/openid-configuration"))
                .map(answer -> new PartStatus("keycloak", answer.isPresent() ? State.UP : State.UNREACHABLE, ""));
    }

    private static String version(JsonObject health) {
        for (var check : health.getJsonArray("checks", new JsonArray())) {
            if (check instanceof JsonObject object && "socle".equals(object.getString("name"))) {
                return object.getJsonObject("data", new JsonObject()).getString("version", "");
            }
        }
        return "";
    }
}
