package org.socle.registry.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.registry.directory.domain.AccessPointId;

/**
 * Tells which access point somebody names who sends data. A closed one is known too: what was written down there may come
 * in later.
 */
@ApplicationScoped
public class KnowAccessPoints {

    private final AccessPointStore accessPoints;

    KnowAccessPoints(AccessPointStore accessPoints) {
        this.accessPoints = accessPoints;
    }

    /**
     * Null when none is named.
     *
     * @throws org.socle.web.problem.ProblemException 400 when there is no such access point
     */
    @Transactional
    public @Nullable UUID named(@Nullable String id, String pointer) {
        if (id == null) {
            return null;
        }
        return Optional.of(id)
                .flatMap(text -> Ids.parse(DirectoryIds.ACCESS_POINT, text))
                .filter(value -> accessPoints.find(new AccessPointId(value)).isPresent())
                .orElseThrow(() -> DirectoryProblems.field(pointer, DirectoryProblems.ACCESS_POINT_UNKNOWN));
    }
}
