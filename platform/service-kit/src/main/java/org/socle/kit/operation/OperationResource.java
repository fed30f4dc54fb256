package org.socle.kit.operation;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.socle.kit.KitProblems;
import org.socle.kit.caller.Caller;
import org.socle.kit.operation.OperationStore.StoredOperation;
import org.socle.web.language.Languages;

@Path("/v1/operations/{id}")
@Tag(name = "operations", description = "Long work: its progress, its result, and how to stop it")
public class OperationResource {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(400);

    /** Well below the idle time after which the gateway and this service close a silent connection. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    private final OperationStore store;
    private final Caller caller;

    OperationResource(OperationStore store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed({"platform:operations:read", "platform:operations:write"})
    @Operation(
            operationId = "getOperation",
            summary = "Where long work stands",
            description =
                    "Progress while it runs, the result or the problem once it has ended. One's own organisation's only.")
    public OperationView get(@PathParam("id") String id) {
        return OperationView.of(visible(id), store, Languages.current());
    }

    @GET
    @Path("/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({"platform:operations:read", "platform:operations:write"})
    @Operation(
            operationId = "followOperation",
            summary = "Follow long work as it goes",
            description =
                    "A stream of server-sent events: the operation each time it has moved and at least every ten seconds, the last one when it has ended.")
    public Multi<OperationView> follow(@PathParam("id") String id) {
        var first = visible(id);
        var language = Languages.current();
        return Multi.createFrom()
                .emitter(emitter -> Thread.ofVirtual().name("operation-events").start(() -> {
                    try {
                        var told = OperationView.of(first, store, language);
                        emitter.emit(told);
                        var silence = Duration.ZERO;
                        while (!told.state().ended() && !emitter.isCancelled()) {
                            Thread.sleep(LOOK_AGAIN);
                            silence = silence.plus(LOOK_AGAIN);
                            var now = OperationView.of(store.find(first.id()).orElseThrow(), store, language);
                            if (!now.equals(told) || silence.compareTo(LONGEST_SILENCE) >= 0) {
                                emitter.emit(now);
                                told = now;
                                silence = Duration.ZERO;
                            }
                        }
                        emitter.complete();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                        emitter.complete();
                    } catch (RuntimeException e) {
                        emitter.fail(e);
                    }
                }));
    }

    @POST
    @Path("/cancellation")
    @RunOnVirtualThread
    @Transactional
    @RolesAllowed({"platform:operations:read", "platform:operations:write"})
    @Operation(
            operationId = "cancelOperation",
            summary = "Stop long work",
            description =
                    "The step that is running is finished, what was done is kept. Cancelling twice is the same as once.")
    public OperationView cancel(@PathParam("id") String id) {
        var operation = visible(id);
        if (operation.state() != OperationState.CANCELLED
                && store.cancel(operation.id()).isEmpty()) {
            throw KitProblems.OPERATION_ENDED.about(id);
        }
        return OperationView.of(visible(id), store, Languages.current());
    }

    /** An operation that is not the caller's own does not exist for them. */
    private StoredOperation visible(String id) {
        return OperationId.parse(id)
                .flatMap(store::find)
                .filter(this::isOwn)
                .orElseThrow(() -> KitProblems.OPERATION_NOT_FOUND.about(id));
    }

    private boolean isOwn(StoredOperation operation) {
        var organisation = operation.organisation();
        return operation.subject().equals(caller.subject())
                || caller.has("platform:operations:write")
                || (organisation != null
                        && caller.organisation().filter(organisation::equals).isPresent());
    }
}
