package org.socle.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.answer.Answers;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.version.Versions;

@Path("/v1/parked-events")
@Tag(
        name = "parked events",
        description = "Events of other services that could not be applied, and how to bring them back")
@RunOnVirtualThread
public class ParkedEventResource {

    private static final String KIND = "parked-event";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ParkedEventStore store;
    private final ParkedEvents parkedEvents;
    private final Audit audit;

    ParkedEventResource(ParkedEventStore store, ParkedEvents parkedEvents, Audit audit) {
        this.store = store;
        this.parkedEvents = parkedEvents;
        this.audit = audit;
    }

    @GET
    @RolesAllowed({"platform:parked-events:read", "platform:parked-events:write"})
    @Transactional
    @Operation(
            operationId = "listParkedEvents",
            summary = "What waits",
            description = "Longest waiting first. The events of one key wait behind the first of them that failed.")
    public Page<ParkedEventView> list(
            @Parameter(description = "Only those of this consumer") @QueryParam("consumer") @Nullable String consumer,
            @Parameter(description = "1 to 500, default 50") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var from = Cursor.of(limit, cursor);
        var after = from.after().map(UUID::fromString).orElse(null);
        var rows = store.page(consumer, after, from.limit() + 1);
        return Page.of(rows, from, event -> event.id().toString()).map(ParkedEventView::inList);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"platform:parked-events:read", "platform:parked-events:write"})
    @Transactional
    @Operation(
            operationId = "getParkedEvent",
            summary = "One event that waits",
            description = "With its headers and its payload. The reading is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The event; its ETag is needed to correct it",
            content = @Content(schema = @Schema(implementation = ParkedEventView.class)))
    public Response get(@PathParam("id") String id) {
        var event = existing(id);
        audit.read(KIND, List.of(id));
        return answer(event);
    }

    @PUT
    @Path("/{id}/payload")
    @RolesAllowed("platform:parked-events:write")
    @Transactional
    @Operation(
            operationId = "correctParkedEvent",
            summary = "Correct an event",
            description = "Replaces the payload, and the headers where given. It is applied only by a replay.")
    @APIResponse(
            responseCode = "200",
            description = "The corrected event",
            content = @Content(schema = @Schema(implementation = ParkedEventView.class)))
    public Response correct(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of the event that was read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Valid ParkedPayloadRequest request) {
        var event = existing(id);
        Versions.check(ifMatch, event.version());
        requireJsonObject(request.payload());
        var headers = request.headers() == null ? event.received().headers() : request.headers();
        store.mend(event, event.received().mended(request.payload().getBytes(StandardCharsets.UTF_8), headers));
        audit.wrote(KIND, id, "corrected");
        return answer(existing(id));
    }

    /** Not in a transaction of its own: each event of the key is applied in one by itself. */
    @POST
    @Path("/{id}/replay")
    @RolesAllowed("platform:parked-events:write")
    @Operation(
            operationId = "replayParkedEvent",
            summary = "Try again",
            description = "Applies the events of this event's key in order, up to the first that still fails."
                    + " Asking twice does nothing twice.")
    public ReplayView replay(@PathParam("id") String id) {
        var event = existing(id);
        if (!parkedEvents.hasConsumer(event.consumer())) {
            throw ParkedEventProblems.NO_CONSUMER.about(event.consumer());
        }
        audit.wrote(KIND, id, "replayed");
        var replay = parkedEvents.replay(event.key());
        var waiting = store.first(event.key()).map(ParkedEventView::inList).orElse(null);
        return new ReplayView(replay.applied(), waiting);
    }

    private ParkedEvent existing(String id) {
        return Ids.parse(ParkedEvent.PREFIX, id)
                .flatMap(store::find)
                .orElseThrow(() -> ParkedEventProblems.NOT_FOUND.about(id));
    }

    private static Response answer(ParkedEvent event) {
        return Answers.withEtag(event.version(), ParkedEventView.whole(event));
    }

    private static void requireJsonObject(String payload) {
        try {
            if (JSON.readTree(payload).isObject()) {
                return;
            }
        } catch (JsonProcessingException notJson) {
            // Falls through: the parser's message would quote the payload.
        }
        throw ParkedEventProblems.NOT_JSON.about();
    }
}
