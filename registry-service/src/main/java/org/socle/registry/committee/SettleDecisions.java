package org.socle.registry.committee;

import static org.socle.registry.committee.CommitteeProblems.DECISION_NOT_FOUND;
import static org.socle.registry.committee.CommitteeProblems.DECISION_SETTLED;
import static org.socle.registry.committee.CommitteeProblems.NOTHING_TO_FOLLOW;
import static org.socle.registry.committee.CommitteeProblems.SESSION_NOT_HELD;
import static org.socle.registry.directory.DirectoryProblems.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.registry.committee.DecisionStore.Kept;
import org.socle.registry.committee.SeeDecisions.Seen;
import org.socle.registry.committee.domain.Completion;
import org.socle.registry.committee.domain.Decision;
import org.socle.registry.committee.domain.Decision.Adopted;
import org.socle.registry.committee.domain.Decision.Proposed;
import org.socle.registry.committee.domain.Decision.Rejected;
import org.socle.registry.committee.domain.Decision.Withdrawn;
import org.socle.registry.committee.domain.DecisionId;
import org.socle.registry.committee.domain.Ruling;
import org.socle.registry.committee.domain.Session;
import org.socle.registry.committee.domain.SessionId;
import org.socle.registry.committee.domain.SessionRecord;
import org.socle.registry.committee.domain.Votes;

/**
 * Settles what a committee was asked to decide. A vote counts with quorum only, and is written down by somebody who was
 * there and had one.
 */
@ApplicationScoped
public class SettleDecisions {

    private final DecisionStore decisions;
    private final SessionStore sessions;
    private final SeeDecisions see;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SettleDecisions(
            DecisionStore decisions, SessionStore sessions, SeeDecisions see, Audit audit, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.sessions = sessions;
        this.see = see;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param effectiveOn the first day from which it holds */
    @Transactional
    public Seen adopt(String id, Votes votes, LocalDate effectiveOn, boolean validateOnly) {
        Held held = hold(id);
        Proposed proposed = proposed(held);
        Session.Held session = votedIn(held.session(), votes);
        if (!votes.isMajority()) {
            throw field("/votes", CommitteeProblems.NO_MAJORITY);
        }
        if (effectiveOn.isBefore(session.meeting().day())) {
            throw field("/effective_on", CommitteeProblems.BEFORE_SESSION);
        }
        return settle(held, proposed.adopt(votes, effectiveOn, ruling()), "adopted", validateOnly);
    }

    @Transactional
    public Seen reject(String id, Votes votes, boolean validateOnly) {
        Held held = hold(id);
        Proposed proposed = proposed(held);
        votedIn(held.session(), votes);
        if (votes.isMajority()) {
            throw field("/votes", CommitteeProblems.MAJORITY);
        }
        return settle(held, proposed.reject(votes, ruling()), "rejected", validateOnly);
    }

    @Transactional
    public Seen withdraw(String id, String reason, boolean validateOnly) {
        Held held = hold(id);
        Withdrawn withdrawn = switch (held.kept().decision()) {
            case Proposed proposed -> proposed.withdraw(reason, ruling());
            case Adopted adopted -> adopted.withdraw(reason, ruling());
            case Rejected _, Withdrawn _ -> throw DECISION_SETTLED.about(id);
        };
        return settle(held, withdrawn, "withdrawn", validateOnly);
    }

    /** Completing twice is the same as once. */
    @Transactional
    public Seen complete(String id, LocalDate on, String outcome, boolean validateOnly) {
        Held held = hold(id);
        Adopted adopted = Optional.of(held.kept().decision())
                .filter(Adopted.class::isInstance)
                .map(Adopted.class::cast)
                .filter(decision -> decision.motion().toFollow().isPresent())
                .orElseThrow(() -> NOTHING_TO_FOLLOW.about(id));
        if (adopted.done().isPresent()) {
            return see.show(List.of(held.kept())).getFirst();
        }
        if (on.isBefore(held.session().meeting().day())) {
            throw field("/completed_on", CommitteeProblems.BEFORE_SESSION);
        }
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw field("/completed_on", CommitteeProblems.IN_FUTURE);
        }
        return settle(
                held, adopted.complete(new Completion(on, outcome, caller.userName())), "completed", validateOnly);
    }

    /** A decision and its session, which nobody else changes until the transaction ends. */
    private record Held(Kept kept, Session session) {}

    /** The session first, as whoever corrects its record does, so that two never wait for each other. */
    private Held hold(String text) {
        DecisionId id = CommitteeIds.decision(text);
        SessionId in = decisions
                .find(id)
                .orElseThrow(() -> DECISION_NOT_FOUND.about(text))
                .decision()
                .motion()
                .session();
        Session session = sessions.findAndHold(in).orElseThrow();
        return new Held(decisions.findAndHold(id).orElseThrow(), session);
    }

    private static Proposed proposed(Held held) {
        return switch (held.kept().decision()) {
            case Proposed proposed -> proposed;
            case Adopted _, Rejected _, Withdrawn _ ->
                throw DECISION_SETTLED.about(
                        CommitteeIds.text(held.kept().decision().motion().id()));
        };
    }

    /** The session, if these votes can have been cast in it and the caller was there. */
    private Session.Held votedIn(Session session, Votes votes) {
        if (!(session instanceof Session.Held held)) {
            throw SESSION_NOT_HELD.about(CommitteeIds.text(session.id()));
        }
        SessionRecord record = held.record();
        if (!record.hasQuorum()) {
            throw CommitteeProblems.NO_QUORUM.about(record.needed(), record.votersPresent());
        }
        if (!record.hasVoter(caller.userName())) {
            throw CommitteeProblems.NOT_PRESENT.about();
        }
        if (votes.cast() > record.votersPresent()) {
            throw field("/votes", CommitteeProblems.TOO_MANY_VOTES, record.votersPresent());
        }
        return held;
    }

    private Seen settle(Held held, Decision settled, String action, boolean validateOnly) {
        if (!validateOnly) {
            decisions.save(settled);
            audit.wrote(SeeDecisions.KIND, CommitteeIds.text(settled.motion().id()), action);
        }
        return see.show(List.of(new Kept(settled, held.kept().householdInScope())))
                .getFirst();
    }

    private Ruling ruling() {
        return new Ruling(caller.userName(), clock.instant());
    }
}
