package org.socle.registry.territory.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.territory.domain.Area;
import org.socle.registry.territory.domain.AreaLevel;

/**
 * One area of the country.
 *
 * @param parentCode the area around it; absent for the country
 */
@Schema(name = "Territory")
record TerritoryView(
        @Schema(examples = "SN-DK-03") String code,
        @Schema(examples = "SN-DK") @Nullable String parentCode,
        @Schema(examples = "DEPARTMENT") AreaLevel level,
        @Schema(examples = "Pikine") String name) {

    static TerritoryView of(Area area) {
        return new TerritoryView(area.code(), area.parentCode(), area.level(), area.name());
    }
}
