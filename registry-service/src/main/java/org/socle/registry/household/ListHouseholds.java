package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.directory.KnowAccessPoints;
import org.socle.registry.household.HouseholdStore.Filter;
import org.socle.registry.household.HouseholdStore.Listed;
import org.socle.registry.household.HouseholdStore.Sort;
import org.socle.registry.source.domain.Channel;
import org.socle.registry.territory.TerritoryProblems;

/** Lists households of an area, a page at a time. */
@ApplicationScoped
public class ListHouseholds {

    private final HouseholdStore households;
    private final Territories territories;
    private final KnowAccessPoints accessPoints;

    ListHouseholds(HouseholdStore households, Territories territories, KnowAccessPoints accessPoints) {
        this.households = households;
        this.territories = territories;
        this.accessPoints = accessPoints;
    }

    /**
     * Which households to list; null for any.
     *
     * @param area code of an area
     * @param organisation code of who registered them
     * @param accessPoint id of where they were registered
     * @param channel by which way
     */
    public record Wanted(
            @Nullable String area,
            @Nullable String organisation,
            @Nullable String accessPoint,
            @Nullable Channel channel) {}

    @Transactional
    public Page<Listed> list(Wanted wanted, Sort sort, Cursor cursor) {
        Optional<Territory> area = Optional.ofNullable(wanted.area())
                .map(code -> territories.find(code).orElseThrow(() -> TerritoryProblems.NOT_FOUND.about(code)));
        Filter filter = new Filter(
                area.map(Territory::lo).orElse(null),
                area.map(Territory::hi).orElse(null),
                wanted.organisation(),
                accessPoints.named(wanted.accessPoint(), "query/access_point"),
                wanted.channel());
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
