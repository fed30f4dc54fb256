package org.socle.registry.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Address;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.Hardship;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.HouseholdKind;

/** How a household lives from now on; what is left out is no longer known. */
@Schema(name = "HomeRequest")
record HomeRequest(
        @Schema(examples = "true") @NotNull Boolean urban,
        @NotNull @Valid DwellingRequest dwelling,
        @Nullable @Size(max = 20) List<@NotNull Asset> assets,

        @Schema(description = "PRIVATE unless told") @Nullable
        HouseholdKind kind,

        @Nullable @Valid AddressRequest address,
        @Nullable @Valid HardshipRequest hardship) {

    static final String EXAMPLE = """
            {
              "urban": true,
              "dwelling": {"roof": "CONCRETE", "water": "TAP", "latrine": true, "electricity": true, "rooms": 3},
              "assets": ["RADIO", "TELEVISION"],
              "address": {"village": "Darou Khoudoss", "point": {"latitude": 14.7646, "longitude": -17.3908}},
              "hardship": {"food_consumption_score": 28.5, "shocks": ["FLOOD"]}
            }
            """;

    /** The home in a commune that is known otherwise. */
    Home in(String communeCode, int territory) {
        return new Home(
                communeCode,
                territory,
                urban,
                dwelling.dwelling(),
                Set.copyOf(Said.list(assets)),
                kind,
                address == null ? Address.UNKNOWN : address.address(),
                hardship == null ? Hardship.UNKNOWN : hardship.hardship());
    }

    @Override
    public String toString() {
        return "HomeRequest[hidden]";
    }
}
