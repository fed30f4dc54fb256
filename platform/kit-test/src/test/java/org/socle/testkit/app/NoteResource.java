package org.socle.testkit.app;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.operation.Operations;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.sql.Sql;
import org.socle.kit.territory.Territories;

/** Notes about areas: rows that only callers of the area see. */
@Path("/v1/notes")
@RunOnVirtualThread
public class NoteResource {

    private final Sql sql;
    private final Audit audit;
    private final Operations operations;
    private final Territories territories;
    private final ScopedWork scoped;
    private final Pace pace;

    NoteResource(Sql sql, Audit audit, Operations operations, Territories territories, ScopedWork scoped, Pace pace) {
        this.sql = sql;
        this.audit = audit;
        this.operations = operations;
        this.territories = territories;
        this.scoped = scoped;
        this.pace = pace;
    }

    public record NoteRequest(String area, String text) {}

    public record NoteView(String id, String text) {}

    @POST
    @Idempotent
    @RolesAllowed("registry:households:write")
    @Operation(summary = "Write a note")
    public Response write(NoteRequest request) {
        pace.awaitIfHeld();
        return created(request);
    }

    @POST
    @Path("/anonymous")
    @Idempotent
    @PermitAll
    @Operation(summary = "Write a note without a token")
    public Response writeWithoutToken(NoteRequest request) {
        scoped.assume(territories.find(request.area()).orElseThrow().scope());
        return created(request);
    }

    @GET
    @Transactional
    @RolesAllowed("registry:households:read")
    @Operation(summary = "List the notes one may see")
    public List<NoteView> list() {
        var notes = sql.of("SELECT id, text FROM note ORDER BY id")
                .list(row -> new NoteView(Ids.toText("note", row.uuid("id")), row.text("text")));
        audit.read("note", notes.stream().map(NoteView::id).toList());
        return notes;
    }

    @POST
    @Path("/copies/{count}")
    @Idempotent
    @RolesAllowed("registry:households:write")
    @Operation(summary = "Write many notes")
    public Response copy(@PathParam("count") int count) {
        var id = operations.start(NoteCopies.KIND, new NoteCopies.Input(count));
        return Response.accepted()
                .location(URI.create("/v1/operations/" + id.text()))
                .build();
    }

    private Response created(NoteRequest request) {
        var id = Ids.next();
        sql.of("INSERT INTO note (id, territory_no, text) VALUES (:id, :area, :text)")
                .with("id", id)
                .with("area", territories.find(request.area()).orElseThrow().lo())
                .with("text", request.text())
                .update();
        var text = Ids.toText("note", id);
        audit.wrote("note", text, "written");
        return Response.created(URI.create("/v1/notes/" + text))
                .entity(new NoteView(text, request.text()))
                .build();
    }
}
