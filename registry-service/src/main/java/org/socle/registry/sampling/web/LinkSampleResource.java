package org.socle.registry.sampling.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.sampling.JudgeLinks;
import org.socle.registry.sampling.web.LinkSampleView.LinkSampleSummary;

@Path("/v1/link-samples")
@Tag(name = "link samples", description = "How right the register is when it decides alone")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LinkSampleResource {

    private final JudgeLinks links;

    LinkSampleResource(JudgeLinks links) {
        this.links = links;
    }

    @GET
    @RolesAllowed({"registry:reviews:read", "registry:reviews:write"})
    @Operation(
            operationId = "listLinkSamples",
            summary = "List drawn links",
            description = "A part of the automatic links, drawn to be judged by a person; the oldest first.")
    public Page<LinkSampleSummary> list(
            @Parameter(description = "false for those already judged") @QueryParam("open") @DefaultValue("true")
                    boolean open,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return links.list(open, Cursor.of(limit, cursor)).map(LinkSampleSummary::of);
    }

    @GET
    @Path("/precision")
    @RolesAllowed({"registry:reviews:read", "registry:reviews:write"})
    @Operation(operationId = "getLinkPrecision", summary = "How many automatic links are right", description = """
                    The share of right links among those judged in one's territory, by the model that decided, with \
                    the interval that holds the true share 95 times in 100.""")
    public PrecisionView precision() {
        return PrecisionView.of(links.precision());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:reviews:read", "registry:reviews:write"})
    @Operation(
            operationId = "getLinkSample",
            summary = "Look at a drawn link",
            description = "What was said beside the person it was taken to be about, and why.")
    public LinkSampleView get(@PathParam("id") String id) {
        return LinkSampleView.of(links.read(id));
    }

    @POST
    @Path("/{id}/verdict")
    @Idempotent
    @RolesAllowed("registry:reviews:write")
    @Operation(operationId = "judgeLinkSample", summary = "Judge a drawn link", description = """
                    Counts for the precision and changes nobody's identity: a WRONG link is undone by \
                    POST /v1/persons/{id}/split with the statement.""")
    @APIResponse(
            responseCode = "200",
            description = "Judged",
            content = @Content(schema = @Schema(implementation = LinkSampleSummary.class)))
    public Response judge(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = LinkVerdictRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a right link",
                                                            value = LinkVerdictRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    LinkVerdictRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        return Response.ok(LinkSampleSummary.of(links.judge(id, request.verdict(), request.reason(), validateOnly)))
                .build();
    }
}
