package org.socle.registry.committee;

import static org.socle.registry.committee.CommitteeProblems.SESSION_NOT_FOUND;
import static org.socle.registry.committee.CommitteeProblems.SESSION_NOT_HELD;
import static org.socle.registry.committee.CommitteeProblems.SESSION_NOT_YET;
import static org.socle.registry.committee.CommitteeProblems.SESSION_RELIED_ON;
import static org.socle.registry.committee.CommitteeProblems.SESSION_SETTLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.registry.committee.domain.Member;
import org.socle.registry.committee.domain.Quorum;
import org.socle.registry.committee.domain.Session;
import org.socle.registry.committee.domain.Session.Cancelled;
import org.socle.registry.committee.domain.Session.Held;
import org.socle.registry.committee.domain.Session.Planned;
import org.socle.registry.committee.domain.SessionRecord;
import org.socle.registry.directory.DirectoryIds;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

/** Writes down who was there and what was said. A correction is written beside what it corrects. */
@ApplicationScoped
public class RecordSessions {

    private final SessionStore sessions;
    private final DecisionStore decisions;
    private final QuorumStore quorums;
    private final SeatedMembers members;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RecordSessions(
            SessionStore sessions,
            DecisionStore decisions,
            QuorumStore quorums,
            SeatedMembers members,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.quorums = quorums;
        this.members = members;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param present ids of the seats whose holders were there */
    public record Draft(List<String> present, String minutes) {

        public Draft {
            present = List.copyOf(present);
        }

        /** Without the minutes, which may name people. */
        @Override
        public String toString() {
            return "Draft" + present;
        }
    }

    @Transactional
    public Held hold(String id, Draft draft, boolean validateOnly) {
        Planned planned = switch (held(id)) {
            case Planned yetToCome -> yetToCome;
            case Held _, Cancelled _ -> throw SESSION_SETTLED.about(id);
        };
        if (planned.meeting().startsAt().isAfter(clock.instant())) {
            throw SESSION_NOT_YET.about(id, planned.meeting().startsAt());
        }
        Held held = planned.hold(record(planned, 1, draft, null));
        if (!validateOnly) {
            sessions.save(held);
            audit.wrote(PlanSessions.KIND, id, "held");
        }
        return held;
    }

    /** What the session adopted must be able to rest on the new record as well. */
    @Transactional
    public Held correct(String id, Draft draft, String reason, boolean validateOnly) {
        Held before = switch (held(id)) {
            case Held alreadyHeld -> alreadyHeld;
            case Planned _, Cancelled _ -> throw SESSION_NOT_HELD.about(id);
        };
        SessionRecord record = record(before, before.record().number() + 1, draft, reason);
        if (!decisions.adoptedIn(before.id()).stream().allMatch(record::carries)) {
            throw SESSION_RELIED_ON.about(id);
        }
        Held corrected = before.correct(record);
        if (!validateOnly) {
            sessions.save(corrected);
            audit.wrote(PlanSessions.KIND, id, "corrected");
        }
        return corrected;
    }

    private SessionRecord record(Session session, int number, Draft draft, @Nullable String reason) {
        var day = session.meeting().day();
        Quorum quorum = quorums.inForce(session.committee(), day)
                .orElseThrow(() -> CommitteeProblems.QUORUM_MISSING.about(
                        session.committee().territoryCode(), day));
        List<Member> seated = members.of(session);
        int voters = SessionRecord.voters(seated);
        return new SessionRecord(
                number,
                present(draft.present(), seated),
                voters,
                quorum.needed(voters),
                draft.minutes(),
                reason,
                clock.instant(),
                caller.userName());
    }

    private static List<Member> present(List<String> seats, List<Member> seated) {
        Map<String, Member> bySeat = seated.stream()
                .collect(Collectors.toMap(member -> DirectoryIds.text(member.seat()), Function.identity()));
        List<FieldProblem> faults = new ArrayList<>();
        List<Member> present = new ArrayList<>();
        for (int at = 0; at < seats.size(); at++) {
            Member member = bySeat.remove(seats.get(at));
            if (member == null) {
                faults.add(new FieldProblem("/present/" + at, CommitteeProblems.NOT_A_MEMBER));
                continue;
            }
            present.add(member);
        }
        if (!faults.isEmpty()) {
            throw PlatformProblems.REQUEST_INVALID.about().with(faults);
        }
        return present;
    }

    private Session held(String id) {
        return sessions.findAndHold(CommitteeIds.session(id)).orElseThrow(() -> SESSION_NOT_FOUND.about(id));
    }
}
