package org.socle.registry.household.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a household lives.
 *
 * @param territory number of the commune
 * @param urban whether the commune counts the place as urban
 * @param toldKind null when nobody said; then it is an ordinary one
 */
public record Home(
        String communeCode,
        int territory,
        boolean urban,
        Dwelling dwelling,
        Set<Asset> assets,
        @Nullable HouseholdKind toldKind,
        Address address,
        Hardship hardship) {

    public Home {
        assets = Set.copyOf(assets);
    }

    public HouseholdKind kind() {
        return toldKind == null ? HouseholdKind.PRIVATE : toldKind;
    }

    /** The place, with nothing known of whoever lives there. */
    public Home emptied() {
        return new Home(
                communeCode,
                territory,
                urban,
                new Dwelling(null, null, null, null, null, null, null, null, null, null),
                Set.of(),
                null,
                Address.UNKNOWN,
                Hardship.UNKNOWN);
    }

    /** The same life in the place of another home. */
    public Home at(Home place) {
        return new Home(place.communeCode, place.territory, urban, dwelling, assets, toldKind, address, hardship);
    }

    /**
     * This home with everything the newer statement says; what it leaves out stays as it is, and so does the commune:
     * a move is not a correction.
     *
     * @param newerUrban null when the newer statement does not say
     */
    public Home correctedBy(Home newer, @Nullable Boolean newerUrban) {
        return new Home(
                communeCode,
                territory,
                newerUrban == null ? urban : newerUrban,
                dwelling.correctedBy(newer.dwelling),
                newer.assets.isEmpty() ? assets : newer.assets,
                newer.toldKind == null ? toldKind : newer.toldKind,
                address.correctedBy(newer.address),
                hardship.correctedBy(newer.hardship));
    }

    @Override
    public String toString() {
        return "Home[" + communeCode + "]";
    }
}
