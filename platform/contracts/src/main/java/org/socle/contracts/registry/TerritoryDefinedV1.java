package org.socle.contracts.registry;

import org.jspecify.annotations.Nullable;
import org.socle.contracts.Require;

/**
 * An area has been defined or has changed its name or parent. Its interval never changes.
 *
 * @param code the area, such as {@code SN-DK}
 * @param parentCode the area around it; absent for the country
 * @param level its level in the tree
 * @param name its name in the language of the country
 * @param lo the first number of its interval
 * @param hi the last number of its interval; every area inside lies between both
 */
public record TerritoryDefinedV1(
        String code, @Nullable String parentCode, TerritoryLevel level, String name, int lo, int hi)
        implements TerritoryEvent {

    public TerritoryDefinedV1 {
        Require.area(code, "code");
        if (parentCode != null) {
            Require.area(parentCode, "parent_code");
        }
        Require.present(level, "level");
        Require.that(!name.isBlank(), "name is blank");
        Require.that(lo >= 0, "lo must be at least 0");
        Require.that(hi >= lo, "hi must not be below lo");
        Require.that((parentCode == null) == (level == TerritoryLevel.COUNTRY), "only the country has no parent_code");
    }

    @Override
    public String aggregateId() {
        return code;
    }
}
