package org.socle.registry.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.committee.domain.Decision;
import org.socle.registry.committee.domain.DecisionId;
import org.socle.registry.committee.domain.DecisionKind;
import org.socle.registry.committee.domain.DecisionNumber;
import org.socle.registry.committee.domain.LocalCommittee;
import org.socle.registry.committee.domain.SessionId;
import org.socle.registry.directory.domain.Committee;

/** Keeps decisions. Those outside the caller's territory do not exist. */
public interface DecisionStore {

    /** What a decision is. */
    enum State {
        PROPOSED,
        ADOPTED,
        REJECTED,
        WITHDRAWN
    }

    /**
     * Which decisions a list shows; every one that a field does not rule out.
     *
     * @param from the first moment at which its session may begin
     * @param before the first moment at which its session may no longer begin
     * @param overdueOn a day by which what is to follow should have been done, and has not been
     */
    record Filter(
            TerritoryScope within,
            @Nullable Committee committee,
            @Nullable SessionId session,
            @Nullable DecisionKind kind,
            @Nullable State state,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable LocalDate overdueOn) {}

    /** @param householdInScope whether the household it is about lies in the caller's territory; true without one */
    record Kept(Decision decision, boolean householdInScope) {}

    /** The next number of a committee in a year; nobody else gets it, and none is left out. */
    DecisionNumber number(LocalCommittee committee, int year);

    /** The number that {@link #number} would give, for a rehearsal. */
    DecisionNumber nextNumber(LocalCommittee committee, int year);

    void add(Decision.Proposed decision, Instant now, String by);

    /** Writes the decision as it is now. */
    void save(Decision decision);

    Optional<Kept> find(DecisionId id);

    /** Like {@link #find}, and nobody else changes the decision until the transaction ends. */
    Optional<Kept> findAndHold(DecisionId id);

    /** What a session adopted, and was not withdrawn. */
    List<Decision.Adopted> adoptedIn(SessionId session);

    /** At most one more than the cursor's limit, in the order in which they were proposed. */
    List<Kept> list(Filter filter, Cursor cursor);
}
