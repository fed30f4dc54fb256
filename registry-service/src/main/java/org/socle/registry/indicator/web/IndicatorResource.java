package org.socle.registry.indicator.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Page;
import org.socle.kit.territory.Territory;
import org.socle.registry.figure.web.TableFormat;
import org.socle.registry.figure.web.TableWriter;
import org.socle.registry.indicator.SeeIndicators;
import org.socle.registry.indicator.SeeIndicators.Wish;
import org.socle.registry.indicator.domain.Indicator;

@Path("/v1/indicators")
@Tag(name = "indicators", description = "What the register says in figures, small numbers hidden")
@RunOnVirtualThread
public class IndicatorResource {

    private final SeeIndicators indicators;
    private final IndicatorWords words;
    private final TableWriter tables;

    IndicatorResource(SeeIndicators indicators, IndicatorWords words, TableWriter tables) {
        this.indicators = indicators;
        this.words = words;
        this.tables = tables;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("registry:indicators:read")
    @Operation(
            operationId = "listIndicators",
            summary = "List indicators and their formulas",
            description =
                    "Every indicator of the registry with its formula in words, its unit, the tables it is counted "
                            + "from and what it can be broken down by.")
    public Page<IndicatorView> list() {
        return new Page<>(
                Arrays.stream(Indicator.values())
                        .map(each -> IndicatorView.of(each, words))
                        .toList(),
                null);
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("registry:indicators:read")
    @Operation(
            operationId = "getIndicator",
            summary = "Read an indicator's formula",
            description = "Name and formula in French and English, unit, source and breakdowns.")
    public IndicatorView get(@Parameter(example = "registered-persons") @PathParam("code") String code) {
        return IndicatorView.of(indicators.indicator(code), words);
    }

    @GET
    @Path("/{code}/values")
    @Produces({MediaType.APPLICATION_JSON, TableFormat.APPLICATION_NDJSON, TableFormat.TEXT_CSV})
    @RolesAllowed("registry:indicators:read")
    @Operation(operationId = "getIndicatorValues", summary = "Figures of an indicator", description = """
                    Counted from the register of one's territory as it is now; with as_of before today, read from the \
                    last snapshot up to that day, by one breakdown at most. Each value has its numerator and \
                    denominator; without anything to divide by there is no value. A figure behind which too few people \
                    stand is hidden, and with it another of the same line, so that it cannot be computed from the \
                    others. As CSV or NDJSON by the Accept header.""")
    @APIResponse(
            responseCode = "200",
            description = "The figures, by area and group",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ValuesView.class)),
                @Content(
                        mediaType = TableFormat.APPLICATION_NDJSON,
                        schema = @Schema(implementation = ValuesView.ValueView.class)),
                @Content(mediaType = TableFormat.TEXT_CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response values(
            @Parameter(example = "registered-persons") @PathParam("code") String code,
            @Parameter(description = "Code of an area inside one's own; one's own unless told", example = "SN-DK")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Figures of each area of this level inside; of the whole unless told")
                    @QueryParam("level")
                    Territory.@Nullable Level level,
            @Parameter(description = "Breakdowns, with commas between them", example = "sex,age_band")
                    @QueryParam("by")
                    @DefaultValue("")
                    String by,
            @Parameter(description = "Today unless told", example = "2026-11-01") @QueryParam("as_of") @Nullable
                    LocalDate asOf,
            @Parameter(description = "How far away an access point may be, 1 to 500; only for access-within")
                    @QueryParam("km")
                    @DefaultValue("5")
                    int km,
            @Context HttpHeaders headers) {
        List<String> breakdowns = by.isEmpty() ? List.of() : List.of(by.split(",", -1));
        ValuesView view = ValuesView.of(
                indicators.values(new Wish(code, territory, level, breakdowns, asOf, km)), indicators.leastPublished());
        TableFormat format = TableFormat.wanted(headers);
        if (format == TableFormat.JSON) {
            return Response.ok(view, format.type()).build();
        }
        return tables.stream(format, row -> view.items().forEach(row), view.columns(), code + "-" + view.asOf());
    }
}
