package org.socle.registry.territory.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.territory.AreaStore;
import org.socle.registry.territory.NeighbourStore;
import org.socle.registry.territory.TerritoryProblems;
import org.socle.registry.territory.domain.Area;

@Path("/v1/territories")
@Tag(name = "territories", description = "The tree of areas, from the country down to communes and villages")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TerritoryResource {

    private final AreaStore areas;
    private final NeighbourStore neighbours;

    TerritoryResource(AreaStore areas, NeighbourStore neighbours) {
        this.areas = areas;
        this.neighbours = neighbours;
    }

    @GET
    @RolesAllowed({"registry:territories:read", "registry:territories:write"})
    @Operation(
            operationId = "listTerritories",
            summary = "List the areas inside an area",
            description = "The direct children of one area by code; without a parent, the country itself.")
    public Page<TerritoryView> list(
            @Parameter(description = "Code of the area around", example = "SN-DK") @QueryParam("parent") @Nullable
                    String parent,
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        if (parent != null && areas.find(parent).isEmpty()) {
            throw TerritoryProblems.NOT_FOUND.about(parent);
        }
        Cursor from = Cursor.of(limit, cursor);
        return Page.of(areas.children(parent, from), from, Area::code).map(TerritoryView::of);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"registry:territories:read", "registry:territories:write"})
    @Operation(
            operationId = "getTerritory",
            summary = "Look up an area",
            description = "One area by its code, with its level and the area around it.")
    public TerritoryView get(@Parameter(example = "SN-DK") @PathParam("code") String code) {
        return areas.find(code).map(TerritoryView::of).orElseThrow(() -> TerritoryProblems.NOT_FOUND.about(code));
    }

    @GET
    @Path("/{code}/neighbours")
    @RolesAllowed({"registry:territories:read", "registry:territories:write"})
    @Operation(
            operationId = "listNeighbours",
            summary = "List the communes around a commune",
            description = "Communes that share a border with it, as far as they were imported; all of them at once.")
    public Page<TerritoryView> neighbours(@Parameter(example = "SN-DK-01-01") @PathParam("code") String code) {
        if (areas.find(code).isEmpty()) {
            throw TerritoryProblems.NOT_FOUND.about(code);
        }
        return new Page<>(
                neighbours.neighboursOf(code).stream().map(TerritoryView::of).toList(), null);
    }
}
