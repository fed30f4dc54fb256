package org.socle.registry.committee;

import static org.socle.registry.committee.CommitteeProblems.SESSION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.committee.SessionStore.Filter;
import org.socle.registry.committee.SessionStore.State;
import org.socle.registry.committee.domain.Member;
import org.socle.registry.committee.domain.Session;
import org.socle.registry.committee.domain.SessionRecord;
import org.socle.registry.directory.DirectoryAreas;
import org.socle.registry.directory.domain.Committee;

/** Shows sessions of the caller's territory. */
@ApplicationScoped
public class SeeSessions {

    private final SessionStore sessions;
    private final SeatedMembers members;
    private final DirectoryAreas areas;

    SeeSessions(SessionStore sessions, SeatedMembers members, DirectoryAreas areas) {
        this.sessions = sessions;
        this.members = members;
        this.areas = areas;
    }

    /** @param members who holds, or held, a seat on its day */
    public record Seen(Session session, List<Member> members) {

        public Seen {
            members = List.copyOf(members);
        }
    }

    /**
     * Which sessions to show; null for any.
     *
     * @param territory code of an area; everything inside it
     * @param from the first day
     * @param to the last day
     */
    public record Wanted(
            @Nullable String territory,
            @Nullable Committee committee,
            @Nullable State state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @Transactional
    public Seen read(String id) {
        Session session = found(id);
        return new Seen(session, members.of(session));
    }

    @Transactional
    public List<SessionRecord> records(String id) {
        return sessions.records(found(id).id());
    }

    @Transactional
    public Page<Session> list(Wanted wanted, Cursor cursor) {
        var filter = new Filter(
                areas.within(wanted.territory()),
                wanted.committee(),
                wanted.state(),
                Days.start(wanted.from()),
                Days.end(wanted.to()));
        return Page.of(
                sessions.list(filter, cursor),
                cursor,
                session -> session.id().value().toString());
    }

    private Session found(String id) {
        return sessions.find(CommitteeIds.session(id)).orElseThrow(() -> SESSION_NOT_FOUND.about(id));
    }
}
