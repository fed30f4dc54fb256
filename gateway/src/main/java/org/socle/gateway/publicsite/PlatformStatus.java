package org.socle.gateway.publicsite;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.gateway.publicsite.PartStatus.State;
import org.socle.gateway.token.SignIn;
import org.socle.gateway.upstream.Remembered;
import org.socle.gateway.upstream.Service;
import org.socle.gateway.upstream.ServiceDocuments;

/** Asks every part how it is, all at once and not too often. */
@ApplicationScoped
public class PlatformStatus {
    private static final Duration LIFETIME = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ServiceDocuments documents;
    private final SignIn signIn;
    private final String version;
    private final Remembered<List<PartStatus>> parts = new Remembered<>(this::ask, LIFETIME, Clock.systemUTC());

    PlatformStatus(
            ServiceDocuments documents,
            SignIn signIn,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.documents = documents;
        this.signIn = signIn;
        this.version = version;
    }

    public List<PartStatus> parts() {
        return parts.get();
    }

    private List<PartStatus> ask() {
        var questions = new ArrayList<Callable<PartStatus>>();
        questions.add(() -> new PartStatus("gateway", State.UP, version));
        questions.add(() -> new PartStatus("keycloak", keycloak(), ""));
        Arrays.stream(Service.values()).forEach(service -> questions.add(() -> service(service)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(questions).stream()
                    .map(PlatformStatus::answer)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private PartStatus service(Service service) {
        return documents
                .read(service, "/q/health")
                .map(health -> new PartStatus(
                        service.key(),
                        "UP".equals(health.getString("status")) ? State.UP : State.DOWN,
                        version(health)))
                .orElseGet(() -> new PartStatus(service.key(), State.UNREACHABLE, ""));
    }

    private State keycloak() {
        try {
            signIn.keysLoaded().await().atMost(PATIENCE);
            return State.UP;
        } catch (RuntimeException late) {
            return State.UNREACHABLE;
        }
    }

    private static String version(JsonObject health) {
        for (var check : health.getJsonArray("checks", new JsonArray())) {
            if (check instanceof JsonObject object && "socle".equals(object.getString("name"))) {
                return object.getJsonObject("data", new JsonObject()).getString("version", "");
            }
        }
        return "";
    }

    private static PartStatus answer(Future<PartStatus> question) {
        try {
            return question.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
