package org.socle.registry.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.kit.KitProblems;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.directory.domain.AccessPoint;
import org.socle.registry.directory.domain.AccessService;
import org.socle.registry.directory.domain.Box;
import org.socle.registry.directory.domain.Point;

/** Lists access points, in the order in which they were added or the nearest first. */
@ApplicationScoped
public class FindAccessPoints {

    // Metres. Looking further only when too little is near keeps a search in a town from reading the country; the last
    // one is more than half way around the earth.
    private static final List<Integer> REACHES = List.of(10_000, 50_000, 250_000, 21_000_000);

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingDouble(Near::metres)
            .thenComparing(near -> DirectoryIds.text(near.accessPoint().id()));

    private final AccessPointStore accessPoints;
    private final DirectoryAreas areas;
    private final Clock clock;
    private final ZoneId zone;

    FindAccessPoints(
            AccessPointStore accessPoints,
            DirectoryAreas areas,
            Clock clock,
            @ConfigProperty(name = "registry.directory.time-zone") String zone) {
        this.accessPoints = accessPoints;
        this.areas = areas;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    /**
     * An access point and how far away it is.
     *
     * @param serving whether people are served there now; empty when nobody told the hours
     */
    public record Near(AccessPoint accessPoint, double metres, Optional<Boolean> serving) {

        private String position() {
            return metres + "|" + DirectoryIds.text(accessPoint.id());
        }
    }

    @Transactional
    public Page<AccessPoint> list(
            @Nullable String territory, Set<AccessService> services, boolean closedToo, Cursor cursor) {
        return accessPoints.list(filter(territory, services, closedToo), cursor);
    }

    /** Those with a known point, the nearest first. */
    @Transactional
    public Page<Near> nearest(
            Point from, @Nullable String territory, Set<AccessService> services, boolean closedToo, Cursor cursor) {
        var filter = filter(territory, services, closedToo);
        var after = cursor.after().map(LastSeen::read);
        var now = LocalDateTime.ofInstant(clock.instant(), zone);
        List<Near> found = List.of();
        for (var reach : REACHES) {
            found = accessPoints.inside(Box.around(from, reach), filter).stream()
                    .flatMap(each -> away(each, from, now).stream())
                    .filter(near -> near.metres() <= reach)
                    .filter(near -> after.isEmpty() || after.get().isBefore(near))
                    .sorted(NEAREST_FIRST)
                    .limit(cursor.limit() + 1L)
                    .toList();
            if (found.size() > cursor.limit()) {
                break;
            }
        }
        return Page.of(found, cursor, Near::position);
    }

    private AccessPointStore.Filter filter(@Nullable String territory, Set<AccessService> services, boolean closedToo) {
        return new AccessPointStore.Filter(areas.within(territory), services, closedToo);
    }

    private static Optional<Near> away(AccessPoint accessPoint, Point from, LocalDateTime now) {
        return accessPoint
                .place()
                .measured()
                .map(point -> new Near(accessPoint, from.distanceTo(point), accessPoint.isServing(now)));
    }

    /** The last row of the page before. */
    private record LastSeen(double metres, String id) {

        static LastSeen read(String position) {
            var bar = position.indexOf('|');
            try {
                return new LastSeen(Double.parseDouble(position.substring(0, bar)), position.substring(bar + 1));
            } catch (NumberFormatException | IndexOutOfBoundsException otherList) {
                throw KitProblems.CURSOR_INVALID.about();
            }
        }

        boolean isBefore(Near near) {
            var byDistance = Double.compare(metres, near.metres());
            return byDistance < 0
                    || (byDistance == 0
                            && id.compareTo(DirectoryIds.text(near.accessPoint().id())) < 0);
        }
    }
}
