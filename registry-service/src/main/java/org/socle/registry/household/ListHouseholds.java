package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.household.HouseholdStore.Filter;
import org.socle.registry.household.HouseholdStore.Listed;
import org.socle.registry.household.HouseholdStore.Sort;
import org.socle.registry.territory.TerritoryProblems;

/** Lists households of an area, a page at a time. */
@ApplicationScoped
public class ListHouseholds {

    private final HouseholdStore households;
    private final Territories territories;

    ListHouseholds(HouseholdStore households, Territories territories) {
        this.households = households;
        this.territories = territories;
    }

    @Transactional
    public Page<Listed> list(@Nullable String areaCode, Sort sort, Cursor cursor) {
        Optional<Territory> area = Optional.ofNullable(areaCode)
                .map(code -> territories.find(code).orElseThrow(() -> TerritoryProblems.NOT_FOUND.about(code)));
        Filter filter = new Filter(
                area.map(Territory::lo).orElse(null), area.map(Territory::hi).orElse(null));
        return Page.of(households.list(filter, sort, cursor), cursor, listed -> position(listed, sort));
    }

    private static String position(Listed listed, Sort sort) {
        String id = listed.household().id().value().toString();
        return switch (sort) {
            case NEWEST_FIRST, OLDEST_FIRST -> id;
            case POOREST_FIRST -> (listed.score() == null ? Integer.MAX_VALUE : listed.score()) + " " + id;
        };
    }
}
