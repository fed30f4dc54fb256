package org.socle.registry.directory;

import static org.socle.registry.directory.DirectoryProblems.ACCESS_POINT_CLOSED;
import static org.socle.registry.directory.DirectoryProblems.ACCESS_POINT_CODE_TAKEN;
import static org.socle.registry.directory.DirectoryProblems.ACCESS_POINT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.version.Versions;
import org.socle.registry.directory.domain.AccessPoint;
import org.socle.registry.directory.domain.AccessPointId;
import org.socle.registry.directory.domain.Offer;
import org.socle.registry.directory.domain.Place;
import org.socle.registry.directory.domain.Point;

/** What an administrator does with access points of their own territory. */
@ApplicationScoped
public class ManageAccessPoints {

    private static final String KIND = "access-point";

    private final AccessPointStore accessPoints;
    private final DirectoryAreas areas;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageAccessPoints(AccessPointStore accessPoints, DirectoryAreas areas, Audit audit, Caller caller, Clock clock) {
        this.accessPoints = accessPoints;
        this.areas = areas;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** An access point as somebody wants it; the area is not looked up yet. */
    public record Draft(
            String code,
            String name,
            String territoryCode,
            @Nullable Point point,
            Offer offer) {}

    @Transactional
    public AccessPoint read(String id) {
        return accessPoints.find(DirectoryIds.accessPoint(id)).orElseThrow(() -> ACCESS_POINT_NOT_FOUND.about(id));
    }

    @Transactional
    public AccessPoint open(Draft draft, boolean validateOnly) {
        var opened = AccessPoint.open(
                new AccessPointId(Ids.next()), draft.code(), draft.name(), place(draft), draft.offer());
        var taken = validateOnly ? accessPoints.isTaken(draft.code()) : !accessPoints.add(opened, caller.subject());
        if (taken) {
            throw ACCESS_POINT_CODE_TAKEN.about(draft.code());
        }
        if (!validateOnly) {
            audit.wrote(KIND, DirectoryIds.text(opened.id()), "opened");
        }
        return opened;
    }

    @Transactional
    public AccessPoint change(String id, @Nullable String ifMatch, Draft draft, boolean validateOnly) {
        var before = held(id);
        Versions.check(ifMatch, before.version());
        if (!before.isOpen()) {
            throw ACCESS_POINT_CLOSED.about(id);
        }
        if (!before.code().equals(draft.code())) {
            throw DirectoryProblems.fixed("/code");
        }
        var changed = before.change(draft.name(), place(draft), draft.offer());
        if (!validateOnly) {
            accessPoints.save(changed);
            audit.wrote(KIND, id, "changed");
        }
        return changed;
    }

    /** Closing twice is the same as once. */
    @Transactional
    public AccessPoint close(String id, boolean validateOnly) {
        var before = held(id);
        if (!before.isOpen()) {
            return before;
        }
        var closed = before.close(clock.instant());
        if (!validateOnly) {
            accessPoints.save(closed);
            audit.wrote(KIND, id, "closed");
        }
        return closed;
    }

    private AccessPoint held(String id) {
        var found = accessPoints
                .findAndHold(DirectoryIds.accessPoint(id))
                .orElseThrow(() -> ACCESS_POINT_NOT_FOUND.about(id));
        areas.requireOwn(found.place().territoryNo());
        return found;
    }

    private Place place(Draft draft) {
        var area = areas.named(draft.territoryCode());
        return new Place(area.code(), area.lo(), draft.point());
    }
}
