package org.socle.registry.kobo.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.answer.Answers;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.kobo.ManageKoboSources;
import org.socle.registry.kobo.domain.KoboSource;

@Path("/v1/kobo-sources")
@Tag(name = "imports", description = "Lists of households pushed by partners")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class KoboSourceResource {

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,49}";

    private final ManageKoboSources sources;

    KoboSourceResource(ManageKoboSources sources) {
        this.sources = sources;
    }

    /**
     * Where the fetching can be followed.
     *
     * @param operationId its result says how many submissions were new
     */
    @Schema(name = "KoboPullStarted")
    record PullView(
            @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String operationId) {}

    @PUT
    @Path("/{name}")
    @RolesAllowed("registry:imports:write")
    @Operation(
            operationId = "keepKoboSource",
            summary = "Let submissions be fetched from KoboToolbox",
            description = """
                    For a form of the caller's organisation, on a server that the registry's setting allows. The token is \
                    kept sealed and never shown; leave it out to keep the one that is there. Submissions are fetched in the \
                    caller's name and territory, every so many minutes or on request, each once. Changing a source needs \
                    If-Match with the ETag read.""")
    @APIResponse(
            responseCode = "200",
            description = "The source as it is now; the ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = KoboSourceView.class)))
    public Response keep(
            @Parameter(example = "baseline-2026") @PathParam("name") @Pattern(regexp = NAME) String name,
            @Parameter(description = "The ETag of the source as it was read; none for a new one", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = KoboSourceRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "every hour",
                                                            value = KoboSourceRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    KoboSourceRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(sources.keep(name, ifMatch, request.wish(), validateOnly));
    }

    @GET
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(
            operationId = "listKoboSources",
            summary = "List where one's organisation lets submissions be fetched from",
            description = "By name, without their tokens.")
    public Page<KoboSourceView> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return sources.list(Cursor.of(limit, cursor)).map(KoboSourceView::of);
    }

    @GET
    @Path("/{name}")
    @RolesAllowed({"registry:imports:read", "registry:imports:write"})
    @Operation(
            operationId = "getKoboSource",
            summary = "Read where submissions are fetched from",
            description = "With the time of the last one, without the token; the ETag is needed to change it.")
    @APIResponse(
            responseCode = "200",
            description = "The source",
            content = @Content(schema = @Schema(implementation = KoboSourceView.class)))
    public Response get(@Parameter(example = "baseline-2026") @PathParam("name") @Pattern(regexp = NAME) String name) {
        return answer(sources.get(name));
    }

    @POST
    @Path("/{name}/pulls")
    @Idempotent
    @RolesAllowed("registry:imports:write")
    @Operation(operationId = "pullKoboSubmissions", summary = "Fetch new submissions now", description = """
                    Asks the server for what came since the last time, a page at a time, and pushes what is new of each page \
                    as a list: GET /v1/imports. A submission is taken once, by its _uuid. Long work: the operation tells how \
                    many were new, or why the server could not be asked and how to mend it.""")
    @APIResponse(
            responseCode = "202",
            description = "Begun, or under way; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = PullView.class)))
    public Response pull(@Parameter(example = "baseline-2026") @PathParam("name") @Pattern(regexp = NAME) String name) {
        String operation = sources.pull(name).text();
        return Answers.accepted(operation, new PullView(operation));
    }

    private static Response answer(KoboSource source) {
        return Answers.withEtag(source.version(), KoboSourceView.of(source));
    }
}
