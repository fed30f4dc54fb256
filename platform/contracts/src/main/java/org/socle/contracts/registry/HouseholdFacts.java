package org.socle.contracts.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.Require;

/**
 * What eligibility rules may know about a household.
 *
 * @param communeCode where it lives, never finer than the commune
 * @param urban whether the commune counts it as urban
 * @param size number of members
 * @param members who belongs to it
 * @param dwelling how it lives
 * @param assets codes of what it owns
 * @param kind code of the kind of household, such as NOMADIC; absent in events of before there were kinds
 * @param hardship what it goes through; absent when nothing of it was asked
 */
public record HouseholdFacts(
        String communeCode,
        boolean urban,
        int size,
        List<HouseholdMember> members,
        Dwelling dwelling,
        List<String> assets,
        @Nullable String kind,
        @Nullable Hardship hardship) {

    public HouseholdFacts {
        Require.area(communeCode, "commune_code");
        Require.that(size >= 0, "size must be at least 0");
        members = List.copyOf(members);
        Require.present(dwelling, "dwelling");
        assets = List.copyOf(assets);
        assets.forEach(code -> Require.code(code, "assets"));
        Require.that(size == members.size(), "size must be the number of members");
        Require.codeOrAbsent(kind, "kind");
    }

    /** Of a household of which no more was asked. */
    public HouseholdFacts(
            String communeCode,
            boolean urban,
            int size,
            List<HouseholdMember> members,
            Dwelling dwelling,
            List<String> assets) {
        this(communeCode, urban, size, members, dwelling, assets, null, null);
    }
}
