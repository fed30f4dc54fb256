package org.socle.registry.intake;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socle.kit.territory.Territory;
import org.socle.registry.directory.domain.Point;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.domain.Address;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.CookingFuel;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Floor;
import org.socle.registry.household.domain.Hardship;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.household.domain.Lighting;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Sanitation;
import org.socle.registry.household.domain.Shock;
import org.socle.registry.household.domain.Wall;
import org.socle.registry.household.domain.Water;

/** The cells of one row that say where and how a household lives. */
final class HomeCells {

    private static final int MOST_ROOMS = 99;
    private static final int FARTHEST_NORTH = 90;
    private static final int FARTHEST_EAST = 180;

    private final Cells cells;

    HomeCells(Cells cells) {
        this.cells = cells;
    }

    /** Empty when the commune is not known; the other cells are read all the same, so that every fault is told. */
    @Nullable
    Home home(@Nullable Territory commune, boolean urban) {
        Dwelling dwelling = dwelling();
        var assets = cells.codes(ImportColumns.ASSETS, Asset.class);
        HouseholdKind kind = code(ImportColumns.HOUSEHOLD_KIND, HouseholdKind.class);
        Address address = address();
        Hardship hardship = hardship();
        return commune == null
                ? null
                : new Home(commune.code(), commune.lo(), urban, dwelling, assets, kind, address, hardship);
    }

    private Dwelling dwelling() {
        return new Dwelling(
                code(ImportColumns.ROOF, Roof.class),
                code(ImportColumns.WALL, Wall.class),
                code(ImportColumns.FLOOR, Floor.class),
                code(ImportColumns.WATER, Water.class),
                cells.yesNo(ImportColumns.LATRINE),
                code(ImportColumns.SANITATION, Sanitation.class),
                cells.yesNo(ImportColumns.ELECTRICITY),
                code(ImportColumns.LIGHTING, Lighting.class),
                code(ImportColumns.COOKING_FUEL, CookingFuel.class),
                cells.number(ImportColumns.ROOMS, MOST_ROOMS));
    }

    private Address address() {
        return new Address(cells.optional(ImportColumns.VILLAGE), cells.optional(ImportColumns.LANDMARK), point());
    }

    /** Half a point is none. */
    private @Nullable Point point() {
        BigDecimal latitude = cells.decimal(ImportColumns.LATITUDE, -FARTHEST_NORTH, FARTHEST_NORTH);
        BigDecimal longitude = cells.decimal(ImportColumns.LONGITUDE, -FARTHEST_EAST, FARTHEST_EAST);
        if (latitude != null && longitude != null) {
            return new Point(latitude.doubleValue(), longitude.doubleValue());
        }
        boolean half =
                (cells.optional(ImportColumns.LATITUDE) == null) != (cells.optional(ImportColumns.LONGITUDE) == null);
        if (half) {
            String missing = latitude == null ? ImportColumns.LATITUDE : ImportColumns.LONGITUDE;
            cells.fault(missing, HouseholdProblems.POINT_UNREADABLE);
        }
        return null;
    }

    private Hardship hardship() {
        return new Hardship(
                cells.decimal(ImportColumns.FOOD_CONSUMPTION_SCORE, 0, Hardship.HIGHEST_FOOD_CONSUMPTION),
                cells.number(ImportColumns.COPING_INDEX, Hardship.HIGHEST_COPING),
                cells.codes(ImportColumns.SHOCKS, Shock.class));
    }

    private <E extends Enum<E>> @Nullable E code(String column, Class<E> type) {
        return cells.code(column, type, Map.of());
    }
}
