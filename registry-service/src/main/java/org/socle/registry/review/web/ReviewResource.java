package org.socle.registry.review.web;

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
import org.socle.registry.review.DecideReview;
import org.socle.registry.review.ReviewPolicy;
import org.socle.registry.review.ReviewStore.Sort;
import org.socle.registry.review.SeeReviews;
import org.socle.registry.review.domain.Review;
import org.socle.registry.review.web.ReviewView.ReviewSummary;

@Path("/v1/reviews")
@Tag(name = "reviews", description = "Possible duplicates waiting for a decision")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReviewResource {

    private final SeeReviews reviews;
    private final DecideReview decide;
    private final ReviewPolicy policy;

    ReviewResource(SeeReviews reviews, DecideReview decide, ReviewPolicy policy) {
        this.reviews = reviews;
        this.decide = decide;
        this.policy = policy;
    }

    @GET
    @RolesAllowed({"registry:reviews:read", "registry:reviews:write"})
    @Operation(operationId = "listReviews", summary = "List possible duplicates", description = """
                    Those of one's territory that wait for a decision, or those decided. The first is the one whose \
                    waiting is expected to harm most: whoever waits with it, the frail counted twice, as far as the \
                    person is likely to be somebody new.""")
    public Page<ReviewSummary> list(
            @Parameter(description = "false for those already decided") @QueryParam("open") @DefaultValue("true")
                    boolean open,
            @Parameter(description = "The order") @QueryParam("sort") @DefaultValue("MOST_HARM_FIRST") Sort sort,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        return reviews.list(open, sort, Cursor.of(limit, cursor)).map(this::summary);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:reviews:read", "registry:reviews:write"})
    @Operation(operationId = "getReview", summary = "Look at a possible duplicate", description = """
                    The waiting person beside those it may be, with what agrees and what contradicts, field by field and in a sentence. Persons outside \
                    one's territory are counted, not shown.""")
    public ReviewView get(@PathParam("id") String id) {
        SeeReviews.Seen seen = reviews.read(id);
        return ReviewView.of(seen, policy.reviewersFor(seen.review()));
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed("registry:reviews:write")
    @Operation(operationId = "decideReview", summary = "Decide about a possible duplicate", description = """
                    SAME: the registered person stands for both, and nobody is registered twice. DIFFERENT: the person \
                    is published with the day they came, so that their place in a queue is kept. UNSURE: stays open \
                    with the reason for the next reviewer. Where reviewers_needed is 2, the first SAME or DIFFERENT is kept, and it is \
                    done when another reviewer says the same; nobody sees what the first one said.""")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = ReviewSummary.class)))
    public Response decide(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DecisionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two persons",
                                                            value = DecisionRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    DecisionRequest request,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        var said = new DecideReview.Said(request.decision(), request.sameAs(), request.newHead(), request.reason());
        return Response.ok(summary(decide.decide(id, said, validateOnly))).build();
    }

    private ReviewSummary summary(Review review) {
        return ReviewSummary.of(review, policy.reviewersFor(review));
    }
}
