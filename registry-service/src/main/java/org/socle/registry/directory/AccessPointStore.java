package org.socle.registry.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.directory.domain.AccessPoint;
import org.socle.registry.directory.domain.AccessPointId;
import org.socle.registry.directory.domain.AccessService;
import org.socle.registry.directory.domain.Box;

/** Keeps access points, the closed ones too. */
public interface AccessPointStore {

    /**
     * Which access points a list shows; closed ones only when they are asked for.
     *
     * @param services all of them are offered
     */
    record Filter(TerritoryScope within, Set<AccessService> services, boolean closedToo) {

        public Filter {
            services = Set.copyOf(services);
        }
    }

    /** False when another access point has this code, also a closed one. */
    boolean add(AccessPoint accessPoint, String by);

    void save(AccessPoint accessPoint);

    Optional<AccessPoint> find(AccessPointId id);

    boolean isTaken(String code);

    /** Like {@link #find}, and nobody else changes the access point until the transaction ends. */
    Optional<AccessPoint> findAndHold(AccessPointId id);

    /** In the order in which they were added. */
    Page<AccessPoint> list(Filter filter, Cursor cursor);

    /** Those with a point in the box, in no order. */
    List<AccessPoint> inside(Box box, Filter filter);
}
