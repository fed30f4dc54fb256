package org.socle.registry.territory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.territory.domain.Area;

/** Keeps the areas of the country. */
public interface AreaStore {

    List<Area> all();

    /** Every area, while no other import can change them until the transaction ends. */
    List<Area> lockAll();

    void save(List<Area> areas);

    Optional<Area> find(String code);

    /** Children of an area, or the country itself for null; at most one more than the cursor's limit, by code. */
    List<Area> children(@Nullable String parentCode, Cursor cursor);
}
