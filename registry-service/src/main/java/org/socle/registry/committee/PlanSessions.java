package org.socle.registry.committee;

import static org.socle.registry.committee.CommitteeProblems.SESSION_NOT_FOUND;
import static org.socle.registry.committee.CommitteeProblems.SESSION_SETTLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.version.Versions;
import org.socle.registry.committee.domain.LocalCommittee;
import org.socle.registry.committee.domain.Meeting;
import org.socle.registry.committee.domain.Session;
import org.socle.registry.committee.domain.Session.Cancelled;
import org.socle.registry.committee.domain.Session.Held;
import org.socle.registry.committee.domain.Session.Planned;
import org.socle.registry.committee.domain.SessionId;
import org.socle.registry.directory.DirectoryAreas;
import org.socle.registry.directory.domain.Committee;

/** Plans when committees of the caller's territory meet. */
@ApplicationScoped
public class PlanSessions {

    static final String KIND = "committee-session";

    private final SessionStore sessions;
    private final DirectoryAreas areas;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    PlanSessions(SessionStore sessions, DirectoryAreas areas, Audit audit, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.areas = areas;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A session as somebody wants it; the area is not looked up yet. */
    public record Draft(Committee committee, String territory, Meeting meeting) {}

    @Transactional
    public Planned plan(Draft draft, boolean validateOnly) {
        var area = areas.named(draft.territory());
        var planned = new Planned(
                new SessionId(Ids.next()),
                new LocalCommittee(draft.committee(), area.code(), area.lo()),
                draft.meeting(),
                1);
        if (!validateOnly) {
            sessions.add(planned, clock.instant(), caller.subject());
            audit.wrote(KIND, CommitteeIds.text(planned.id()), "planned");
        }
        return planned;
    }

    @Transactional
    public Planned change(String id, @Nullable String ifMatch, Meeting meeting, boolean validateOnly) {
        Session before = held(id);
        Versions.check(ifMatch, before.version());
        Planned changed = planned(before).change(meeting);
        if (!validateOnly) {
            sessions.save(changed);
            audit.wrote(KIND, id, "changed");
        }
        return changed;
    }

    @Transactional
    public Cancelled cancel(String id, String reason, boolean validateOnly) {
        Cancelled cancelled = planned(held(id)).cancel(reason);
        if (!validateOnly) {
            sessions.save(cancelled);
            audit.wrote(KIND, id, "cancelled");
        }
        return cancelled;
    }

    /** A session of another territory does not exist for the caller, so that none has to be refused. */
    private Session held(String id) {
        return sessions.findAndHold(CommitteeIds.session(id)).orElseThrow(() -> SESSION_NOT_FOUND.about(id));
    }

    private static Planned planned(Session session) {
        return switch (session) {
            case Planned planned -> planned;
            case Held _, Cancelled _ -> throw SESSION_SETTLED.about(CommitteeIds.text(session.id()));
        };
    }
}
