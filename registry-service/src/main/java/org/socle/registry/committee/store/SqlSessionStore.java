package org.socle.registry.committee.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.committee.SessionStore;
import org.socle.registry.committee.domain.LocalCommittee;
import org.socle.registry.committee.domain.Meeting;
import org.socle.registry.committee.domain.Member;
import org.socle.registry.committee.domain.Session;
import org.socle.registry.committee.domain.SessionId;
import org.socle.registry.committee.domain.SessionRecord;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.directory.domain.CommitteeRole;
import org.socle.registry.directory.domain.SeatId;

@ApplicationScoped
class SqlSessionStore implements SessionStore {

    private static final String SESSIONS = """
            SELECT id, committee, territory_code, territory_no, starts_at, place, agenda, state, reason, version
              FROM committee_session
            """;

    private static final String LIST = SESSIONS + """
             WHERE territory_no BETWEEN :lo AND :hi
               AND (:committee::text IS NULL OR committee = :committee::text)
               AND (:state::text IS NULL OR state = :state::text)
               AND (:from::timestamptz IS NULL OR starts_at >= :from::timestamptz)
               AND (:before::timestamptz IS NULL OR starts_at < :before::timestamptz)
               AND (:after::uuid IS NULL OR id > :after::uuid)
             ORDER BY id
             LIMIT :limit
            """;

    private static final String RECORDS = """
            SELECT session_id, number, voters, needed, minutes, reason, recorded_at, recorded_by
              FROM committee_session_record
             WHERE session_id = ANY (:sessions)
             ORDER BY session_id, number
            """;

    private static final String ATTENDANCE = """
            SELECT session_id, number, seat_id, role, holder
              FROM committee_attendance
             WHERE session_id = ANY (:sessions)
             ORDER BY session_id, number, seat_id
            """;

    private final Sql sql;

    SqlSessionStore(Sql sql) {
        this.sql = sql;
    }

    /** One record of one session. */
    private record Place(UUID session, int number) {}

    private record Attended(Place place, Member member) {}

    private record Written(UUID session, SessionRecord record) {}

    /** A session before its records are read. */
    private record Head(
            SessionId id,
            LocalCommittee committee,
            Meeting meeting,
            State state,
            @Nullable String reason,
            long version) {}

    @Override
    public void add(Session.Planned session, Instant now, String by) {
        sql.of("""
                        INSERT INTO committee_session (id, committee, territory_code, territory_no, starts_at, place, agenda,
                                                       state, version, created_at, created_by)
                        VALUES (:id, :committee, :territory, :number, :starts, :place, :agenda, 'PLANNED', :version, :now, :by)
                        """)
                .with("id", session.id().value())
                .with("committee", session.committee().kind())
                .with("territory", session.committee().territoryCode())
                .with("number", session.committee().territoryNo())
                .with("starts", session.meeting().startsAt())
                .with("place", session.meeting().place())
                .withArray("agenda", "text", session.meeting().agenda())
                .with("version", session.version())
                .with("now", now)
                .with("by", by)
                .update();
    }

    @Override
    public void save(Session session) {
        switch (session) {
            case Session.Planned planned -> write(planned, State.PLANNED, null);
            case Session.Cancelled cancelled -> write(cancelled, State.CANCELLED, cancelled.reason());
            case Session.Held held -> {
                write(held, State.HELD, null);
                record(held);
            }
        }
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return whole(sql.of(SESSIONS + " WHERE id = :id").with("id", id.value()).list(SqlSessionStore::head)).stream()
                .findFirst();
    }

    @Override
    public Optional<Session> findAndHold(SessionId id) {
        return whole(sql.of(SESSIONS + " WHERE id = :id FOR UPDATE")
                        .with("id", id.value())
                        .list(SqlSessionStore::head))
                .stream()
                .findFirst();
    }

    @Override
    public List<Session> list(Filter filter, Cursor cursor) {
        return whole(sql.of(LIST)
                .with("lo", filter.within().lo())
                .with("hi", filter.within().hi())
                .with("committee", filter.committee())
                .with("state", filter.state())
                .with("from", filter.from())
                .with("before", filter.before())
                .with("after", cursor.afterId().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlSessionStore::head));
    }

    @Override
    public List<SessionRecord> records(SessionId id) {
        return written(List.of(id.value())).stream().map(Written::record).toList();
    }

    private void write(Session session, State state, @Nullable String reason) {
        sql.of("""
                        UPDATE committee_session
                           SET starts_at = :starts, place = :place, agenda = :agenda, state = :state, reason = :reason,
                               version = :version
                         WHERE id = :id
                        """)
                .with("id", session.id().value())
                .with("starts", session.meeting().startsAt())
                .with("place", session.meeting().place())
                .withArray("agenda", "text", session.meeting().agenda())
                .with("state", state)
                .with("reason", reason)
                .with("version", session.version())
                .update();
    }

    private void record(Session.Held session) {
        SessionRecord record = session.record();
        int number = session.committee().territoryNo();
        sql.of("""
                        INSERT INTO committee_session_record (session_id, number, territory_no, voters, needed, minutes,
                                                              reason, recorded_at, recorded_by)
                        VALUES (:id, :number, :territory, :voters, :needed, :minutes, :reason, :at, :by)
                        """)
                .with("id", session.id().value())
                .with("number", record.number())
                .with("territory", number)
                .with("voters", record.voters())
                .with("needed", record.needed())
                .with("minutes", record.minutes())
                .with("reason", record.reason())
                .with("at", record.at())
                .with("by", record.by())
                .update();
        sql.of("""
                        INSERT INTO committee_attendance (session_id, number, seat_id, territory_no, role, holder)
                        SELECT :id, :number, seat, :territory, role, holder
                          FROM unnest(:seats::uuid[], :roles::text[], :holders::text[]) AS present(seat, role, holder)
                        """)
                .with("id", session.id().value())
                .with("number", record.number())
                .with("territory", number)
                .withArray("seats", "uuid", each(record, member -> member.seat().value()))
                .withArray("roles", "text", each(record, member -> member.role().name()))
                .withArray("holders", "text", each(record, Member::holder))
                .update();
    }

    private List<Session> whole(List<Head> heads) {
        Map<UUID, SessionRecord> last = written(
                        heads.stream().map(head -> head.id().value()).toList())
                .stream()
                .collect(Collectors.toMap(Written::session, Written::record, (_, later) -> later));
        return heads.stream()
                .map(head -> whole(head, last.get(head.id().value())))
                .toList();
    }

    private static Session whole(Head head, @Nullable SessionRecord last) {
        return switch (head.state()) {
            case PLANNED -> new Session.Planned(head.id(), head.committee(), head.meeting(), head.version());
            case HELD ->
                new Session.Held(
                        head.id(),
                        head.committee(),
                        head.meeting(),
                        head.version(),
                        Optional.ofNullable(last).orElseThrow());
            case CANCELLED ->
                new Session.Cancelled(
                        head.id(),
                        head.committee(),
                        head.meeting(),
                        head.version(),
                        Optional.ofNullable(head.reason()).orElseThrow());
        };
    }

    private List<Written> written(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        Map<Place, List<Member>> present =
                sql.of(ATTENDANCE).withArray("sessions", "uuid", sessions).list(SqlSessionStore::attended).stream()
                        .collect(groupingBy(Attended::place, mapping(Attended::member, toList())));
        return sql.of(RECORDS).withArray("sessions", "uuid", sessions).list(row -> written(row, present));
    }

    private static Written written(Row row, Map<Place, List<Member>> present) {
        var place = new Place(row.uuid("session_id"), row.integer("number"));
        return new Written(
                place.session(),
                new SessionRecord(
                        place.number(),
                        present.getOrDefault(place, List.of()),
                        row.integer("voters"),
                        row.integer("needed"),
                        row.text("minutes"),
                        row.optionalText("reason").orElse(null),
                        row.instant("recorded_at"),
                        row.text("recorded_by")));
    }

    private static Attended attended(Row row) {
        return new Attended(
                new Place(row.uuid("session_id"), row.integer("number")),
                new Member(
                        new SeatId(row.uuid("seat_id")),
                        row.constant("role", CommitteeRole.class),
                        row.text("holder")));
    }

    private static Head head(Row row) {
        return new Head(
                new SessionId(row.uuid("id")),
                new LocalCommittee(
                        row.constant("committee", Committee.class),
                        row.text("territory_code"),
                        row.integer("territory_no")),
                new Meeting(row.instant("starts_at"), row.text("place"), row.texts("agenda")),
                row.constant("state", State.class),
                row.optionalText("reason").orElse(null),
                row.number("version"));
    }

    private static <T> List<T> each(SessionRecord record, Function<Member, T> part) {
        return record.present().stream().map(part).toList();
    }
}
