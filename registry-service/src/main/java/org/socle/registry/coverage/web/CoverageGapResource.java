package org.socle.registry.coverage.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.territory.Territory;
import org.socle.registry.coverage.SeeCoverageGaps;
import org.socle.registry.coverage.domain.CoverageGap;
import org.socle.registry.coverage.domain.GapReason;
import org.socle.registry.coverage.web.GroupCoverageView.RowView;
import org.socle.registry.figure.web.TableFormat;
import org.socle.registry.figure.web.TableWriter;
import org.socle.registry.indicator.SeeIndicators;
import org.socle.registry.indicator.SeeIndicators.Wish;
import org.socle.registry.indicator.domain.Indicator;

@Path("/v1/coverage-gaps")
@Tag(name = "coverage", description = "Who is registered and poor, and in no programme or too few")
@RunOnVirtualThread
public class CoverageGapResource {

    private static final int ANY_DISTANCE = 1;

    private final SeeCoverageGaps gaps;
    private final SeeIndicators indicators;
    private final TableWriter tables;

    CoverageGapResource(SeeCoverageGaps gaps, SeeIndicators indicators, TableWriter tables) {
        this.gaps = gaps;
        this.indicators = indicators;
        this.tables = tables;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormat.APPLICATION_NDJSON, TableFormat.TEXT_CSV})
    @RolesAllowed("registry:households:read")
    @Operation(
            operationId = "listCoverageGaps",
            summary = "List poor households that nothing covers",
            description = """
                    Registered households of one's territory that are in fewer programmes than GET /v1/coverage-rules \
                    says for their category, with the reasons: never enrolled, waiting, suspended, left, or too few. A \
                    page at a time as JSON; as NDJSON or CSV by the Accept header all of them, written while they are \
                    read. Each reading is written down.""")
    @APIResponse(
            responseCode = "200",
            description = "The households by their ids",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CoverageGapPage.class)),
                @Content(
                        mediaType = TableFormat.APPLICATION_NDJSON,
                        schema = @Schema(implementation = CoverageGapView.class)),
                @Content(mediaType = TableFormat.TEXT_CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @Parameter(description = "Code of an area inside one's own; one's own unless told", example = "SN-DK")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Only those with this reason") @QueryParam("reason") @Nullable GapReason reason,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        TableFormat format = TableFormat.wanted(headers);
        if (format == TableFormat.JSON) {
            return Response.ok(
                            gaps.list(territory, reason, Cursor.of(limit, cursor))
                                    .map(CoverageGapView::of),
                            format.type())
                    .build();
        }
        // The first rows are read before the answer begins, so that a wrong question is still refused.
        List<CoverageGap> first = gaps.next(territory, reason, Optional.empty());
        return tables.stream(
                format,
                row -> each(first, after -> gaps.next(territory, reason, Optional.of(after)), row),
                CoverageGapView.COLUMNS,
                "coverage-gaps");
    }

    /** The page as it is described; the framework does not tell generic answers apart. */
    @Schema(name = "CoverageGapPage")
    record CoverageGapPage(
            List<CoverageGapView> items, @Nullable String next) {}

    @GET
    @Path("/by-group")
    @Produces({MediaType.APPLICATION_JSON, TableFormat.APPLICATION_NDJSON, TableFormat.TEXT_CSV})
    @RolesAllowed("registry:indicators:read")
    @Operation(
            operationId = "getCoverageByGroup",
            summary = "How many of the most exposed are covered",
            description = """
                    Persons with disabilities, informal workers and rural workers: how many are registered, how many of \
                    them live in a household that is in a programme or a member of which is, how many do not, and the \
                    share. Small numbers are hidden as in every indicator. As CSV or NDJSON by the Accept header.""")
    @APIResponse(
            responseCode = "200",
            description = "The table, by area and group",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = GroupCoverageView.class)),
                @Content(
                        mediaType = TableFormat.APPLICATION_NDJSON,
                        schema = @Schema(implementation = GroupCoverageView.RowView.class)),
                @Content(mediaType = TableFormat.TEXT_CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response byGroup(
            @Parameter(description = "Code of an area inside one's own; one's own unless told", example = "SN-DK")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Figures of each area of this level inside; of the whole unless told")
                    @QueryParam("level")
                    Territory.@Nullable Level level,
            @Context HttpHeaders headers) {
        var wish = new Wish(Indicator.COVERED_PERSONS.code(), territory, level, List.of(), null, ANY_DISTANCE);
        GroupCoverageView view = GroupCoverageView.of(indicators.values(wish), indicators.leastPublished());
        TableFormat format = TableFormat.wanted(headers);
        if (format == TableFormat.JSON) {
            return Response.ok(view, format.type()).build();
        }
        return tables.stream(format, row -> view.items().forEach(row), RowView.COLUMNS, "coverage-by-group");
    }

    private interface Next {
        List<CoverageGap> after(UUID household);
    }

    private static void each(List<CoverageGap> first, Next next, Consumer<CoverageGapView> row) {
        List<CoverageGap> rows = first;
        while (!rows.isEmpty()) {
            rows.forEach(gap -> row.accept(CoverageGapView.of(gap)));
            rows = next.after(rows.getLast().householdId().value());
        }
    }
}
