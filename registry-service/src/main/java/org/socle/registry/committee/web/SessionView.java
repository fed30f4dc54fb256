package org.socle.registry.committee.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.committee.CommitteeIds;
import org.socle.registry.committee.SeeSessions;
import org.socle.registry.committee.SessionStore.State;
import org.socle.registry.committee.domain.Session;
import org.socle.registry.directory.domain.Committee;

/**
 * A session of a committee.
 *
 * @param id absent when nothing was kept (validate_only)
 * @param reason why it was cancelled; absent unless it was
 * @param members who holds, or held, a seat on its day; absent in lists
 * @param record what is recorded of it; absent until it was held
 */
@Schema(name = "CommitteeSession")
record SessionView(
        @Schema(examples = "ses_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String id,

        @Schema(examples = "SOCIAL_PROTECTION") Committee committee,
        @Schema(examples = "SN-DK-01") String territory,
        @Schema(examples = "2026-12-03T09:00:00Z") Instant startsAt,
        @Schema(examples = "Mairie de Dakar") String place,
        @Schema(examples = "[\"Vague pilote\"]") List<String> agenda,
        State state,
        @Nullable String reason,
        @Nullable List<SessionRecordView.MemberView> members,
        @Nullable SessionRecordView record) {

    static SessionView of(Session session) {
        return of(CommitteeIds.text(session.id()), session, null);
    }

    static SessionView of(SeeSessions.Seen seen) {
        return of(
                CommitteeIds.text(seen.session().id()),
                seen.session(),
                seen.members().stream().map(SessionRecordView.MemberView::of).toList());
    }

    /** What a rehearsal answers: nothing has come to be that could have an id. */
    static SessionView planned(Session session) {
        return of(null, session, null);
    }

    private static SessionView of(
            @Nullable String id, Session session, @Nullable List<SessionRecordView.MemberView> members) {
        return switch (session) {
            case Session.Planned _ -> of(id, session, State.PLANNED, null, members, null);
            case Session.Held held -> of(id, session, State.HELD, null, members, SessionRecordView.of(held.record()));
            case Session.Cancelled cancelled -> of(id, session, State.CANCELLED, cancelled.reason(), members, null);
        };
    }

    private static SessionView of(
            @Nullable String id,
            Session session,
            State state,
            @Nullable String reason,
            @Nullable List<SessionRecordView.MemberView> members,
            @Nullable SessionRecordView record) {
        return new SessionView(
                id,
                session.committee().kind(),
                session.committee().territoryCode(),
                session.meeting().startsAt(),
                session.meeting().place(),
                session.meeting().agenda(),
                state,
                reason,
                members,
                record);
    }

    @Override
    public String toString() {
        return "SessionView[" + id + "]";
    }
}
