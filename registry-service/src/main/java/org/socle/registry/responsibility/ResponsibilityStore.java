package org.socle.registry.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.territory.Territory;
import org.socle.registry.responsibility.domain.Responsibility;
import org.socle.registry.responsibility.domain.Responsibility.Place;
import org.socle.registry.responsibility.domain.ResponsibilityId;

/** Keeps who does what where, also what is over. */
public interface ResponsibilityStore {

    /** Which responsibilities a list shows; every one that a field does not rule out. */
    record Filter(
            @Nullable String programme,
            @Nullable String organisation,
            TerritoryScope within,
            @Nullable LocalDate heldOn) {}

    void add(Responsibility responsibility, Instant now, String by);

    Optional<Responsibility> find(ResponsibilityId id);

    void end(ResponsibilityId id, LocalDate lastDay);

    /** At most one more than the cursor's limit, in the order in which they were added. */
    List<Responsibility> list(Filter filter, Cursor cursor);

    /** All that hold on a day, wherever. */
    List<Responsibility> heldOn(LocalDate day, @Nullable String programme);

    /** The areas of a level inside an area, by code. */
    List<Place> areas(Territory inside, Territory.Level level);

    /** Whether there is an organisation of this code that is not closed. */
    boolean isOpenOrganisation(String code);
}
