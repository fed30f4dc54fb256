package org.socle.registry.household.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.domain.Point;
import org.socle.registry.household.domain.Address;
import org.socle.registry.household.domain.CookingFuel;
import org.socle.registry.household.domain.Floor;
import org.socle.registry.household.domain.Hardship;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.household.domain.Lighting;
import org.socle.registry.household.domain.Sanitation;
import org.socle.registry.household.domain.Shock;
import org.socle.registry.household.domain.Wall;

/** A row of {@code household_profile}, column by column. */
record HouseholdProfileRow(
        UUID householdId,
        int territoryNo,
        @Nullable HouseholdKind kind,
        @Nullable Wall wall,
        @Nullable Floor floor,
        @Nullable Sanitation sanitation,
        @Nullable Lighting lighting,
        @Nullable CookingFuel cookingFuel,
        @Nullable String village,
        @Nullable String landmark,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal foodConsumptionScore,
        @Nullable Integer copingIndex,
        List<Shock> shocks) {

    static HouseholdProfileRow of(UUID id, Home home) {
        var dwelling = home.dwelling();
        Point point = home.address().point();
        return new HouseholdProfileRow(
                id,
                home.territory(),
                home.toldKind(),
                dwelling.wall(),
                dwelling.floor(),
                dwelling.sanitation(),
                dwelling.lighting(),
                dwelling.cookingFuel(),
                home.address().village(),
                home.address().landmark(),
                point == null ? null : BigDecimal.valueOf(point.latitude()),
                point == null ? null : BigDecimal.valueOf(point.longitude()),
                home.hardship().foodConsumptionScore(),
                home.hardship().copingIndex(),
                home.hardship().shocks().stream().sorted().toList());
    }

    /** What a household of which nothing was asked would have. */
    static HouseholdProfileRow silent(UUID id, int territory) {
        return new HouseholdProfileRow(
                id, territory, null, null, null, null, null, null, null, null, null, null, null, null, List.of());
    }

    boolean saysSomething() {
        return !equals(silent(householdId, territoryNo));
    }

    Address address() {
        return new Address(
                village,
                landmark,
                latitude == null || longitude == null
                        ? null
                        : new Point(latitude.doubleValue(), longitude.doubleValue()));
    }

    Hardship hardship() {
        return new Hardship(foodConsumptionScore, copingIndex, Set.copyOf(shocks));
    }

    @Override
    public String toString() {
        return "HouseholdProfileRow[" + householdId + "]";
    }
}
