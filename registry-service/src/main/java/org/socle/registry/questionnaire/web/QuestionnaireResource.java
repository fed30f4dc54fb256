package org.socle.registry.questionnaire.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.questionnaire.PublishQuestionnaire;
import org.socle.registry.questionnaire.SeeQuestionnaires;
import org.socle.registry.questionnaire.domain.Questionnaire;

@Path("/v1/questionnaires")
@Tag(name = "questionnaires", description = "Questions of a country's own, as versions of a JSON Schema")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class QuestionnaireResource {

    private static final String ANYBODY_SIGNED_IN = "**";
    /** As rules can write it; the words that the language of rules keeps for itself are none. */
    private static final String NAME =
            "(?!(true|false|null|in|as|break|const|continue|else|for|function|if|import|let|loop|package|namespace|return"
                    + "|var|void|while)$)[a-z][a-z0-9_]{0,39}";

    private final PublishQuestionnaire publish;
    private final SeeQuestionnaires questionnaires;

    QuestionnaireResource(PublishQuestionnaire publish, SeeQuestionnaires questionnaires) {
        this.publish = publish;
        this.questionnaires = questionnaires;
    }

    @PUT
    @Path("/{name}")
    @RolesAllowed("registry:questionnaires:write")
    @Operation(
            operationId = "publishQuestionnaire",
            summary = "Publish a version of a questionnaire",
            description = """
                    Every version is kept and none changes. A version may add fields, codes and room; what would break \
                    answers, lists or rules made by the version before is answered with 409 and each reason. From then \
                    on answers are taken with registrations, changes and lists, and rules may ask for the fields marked \
                    ELIGIBILITY. A new version needs If-Match with the ETag read; sending the same again changes nothing.""")
    @APIResponse(
            responseCode = "200",
            description = "The questionnaire as it is now; the ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
    public Response publish(
            @Parameter(example = "water") @PathParam("name") @Pattern(regexp = NAME) String name,
            @Parameter(description = "The ETag as it was read; none for a new questionnaire", example = "\"1\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = QuestionnaireRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "access to water",
                                                            value = QuestionnaireRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    QuestionnaireRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        Questionnaire published = publish.publish(name, ifMatch, request.askedOf(), request.schema(), validateOnly);
        return Response.ok(QuestionnaireView.of(published)).tag(tag(published)).build();
    }

    @GET
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @Operation(
            operationId = "listQuestionnaires",
            summary = "List the questionnaires",
            description = "The latest version of each, by name.")
    public Page<QuestionnaireView> list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return questionnaires.list(Cursor.of(limit, cursor)).map(QuestionnaireView::of);
    }

    @GET
    @Path("/{name}")
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @Operation(operationId = "getQuestionnaire", summary = "Read a questionnaire", description = """
                    Its latest version; the ETag is needed to publish the next. Send it as If-None-Match to hear 304 as \
                    long as there is no newer one.""")
    @APIResponse(
            responseCode = "200",
            description = "The questionnaire",
            content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
    @APIResponse(responseCode = "304", description = "Still the one with the ETag in If-None-Match")
    public Response get(
            @Parameter(example = "water") @PathParam("name") @Pattern(regexp = NAME) String name,
            @Context Request request) {
        return unlessKnown(questionnaires.get(name, null), request);
    }

    @GET
    @Path("/{name}/versions")
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @Operation(
            operationId = "listQuestionnaireVersions",
            summary = "List the versions of a questionnaire",
            description = "The latest first; none ever changes.")
    public Page<QuestionnaireView> versions(
            @Parameter(example = "water") @PathParam("name") @Pattern(regexp = NAME) String name,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return questionnaires.versions(name, Cursor.of(limit, cursor)).map(QuestionnaireView::of);
    }

    @GET
    @Path("/{name}/versions/{version}")
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @Operation(
            operationId = "getQuestionnaireVersion",
            summary = "Read a version of a questionnaire",
            description = "As it was published, whatever was published since.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
    @APIResponse(responseCode = "304", description = "The one with the ETag in If-None-Match")
    public Response version(
            @Parameter(example = "water") @PathParam("name") @Pattern(regexp = NAME) String name,
            @Parameter(example = "1") @PathParam("version") int version,
            @Context Request request) {
        return unlessKnown(questionnaires.get(name, version), request);
    }

    private static Response unlessKnown(Questionnaire questionnaire, Request request) {
        EntityTag tag = tag(questionnaire);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null
                        ? Response.ok(QuestionnaireView.of(questionnaire)).tag(tag)
                        : unchanged)
                .build();
    }

    private static EntityTag tag(Questionnaire questionnaire) {
        return new EntityTag(Integer.toString(questionnaire.version()));
    }
}
