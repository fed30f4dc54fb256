package org.socle.registry.territory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.socle.registry.territory.domain.Area;
import org.socle.registry.territory.domain.Border;

/** Keeps which communes share a border. */
public interface NeighbourStore {

    /** Every border, while no other import can change them until the transaction ends. */
    Set<Border> lockAll();

    void add(Collection<Border> borders);

    void remove(Collection<Border> borders);

    /** By code. */
    List<Area> neighboursOf(String code);
}
