package org.socle.registry.directory.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.DirectoryIds;
import org.socle.registry.directory.FindAccessPoints.Near;
import org.socle.registry.directory.domain.AccessPoint;
import org.socle.registry.directory.domain.AccessService;
import org.socle.registry.directory.domain.Accessibility;

/**
 * An access point.
 *
 * @param id absent when nothing was kept (validate_only)
 * @param territory code of the area it lies in
 * @param point absent when nobody has measured it
 * @param distanceM metres from the point asked about, along the great circle; only in answers to near
 * @param openNow whether people are served there at this moment; only in answers to near, absent when nobody told the hours
 * @param closedAt when it was closed; absent while it is in use
 */
@Schema(name = "AccessPoint")
record AccessPointView(
        @Schema(examples = "acp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String id,

        @Schema(examples = "PA-DAKAR-PLATEAU") String code,
        @Schema(examples = "Mairie de Dakar-Plateau") String name,
        @Schema(examples = "SN-DK-01") String territory,
        @Nullable PointView point,
        List<AccessService> services,
        List<Accessibility> accessibility,
        List<HoursView> hours,
        @Schema(examples = "412") @Nullable Long distanceM,
        @Schema(examples = "true") @Nullable Boolean openNow,
        @Nullable Instant closedAt) {

    static AccessPointView of(AccessPoint accessPoint) {
        return of(DirectoryIds.text(accessPoint.id()), accessPoint, null, null);
    }

    /** What a rehearsal answers: nothing has come to be that could have an id. */
    static AccessPointView planned(AccessPoint accessPoint) {
        return of(null, accessPoint, null, null);
    }

    static AccessPointView of(Near near) {
        var accessPoint = near.accessPoint();
        return of(
                DirectoryIds.text(accessPoint.id()),
                accessPoint,
                Math.round(near.metres()),
                near.serving().orElse(null));
    }

    private static AccessPointView of(
            @Nullable String id, AccessPoint accessPoint, @Nullable Long distanceM, @Nullable Boolean openNow) {
        return new AccessPointView(
                id,
                accessPoint.code(),
                accessPoint.name(),
                accessPoint.place().territoryCode(),
                accessPoint.place().measured().map(PointView::of).orElse(null),
                accessPoint.offer().services().stream().sorted().toList(),
                accessPoint.offer().accessibility().stream().sorted().toList(),
                accessPoint.offer().hours().stream().map(HoursView::of).toList(),
                distanceM,
                openNow,
                accessPoint.closedAt());
    }
}
