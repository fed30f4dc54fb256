package org.socle.registry.committee;

import static org.socle.registry.committee.CommitteeProblems.DECISION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.committee.DecisionStore.Filter;
import org.socle.registry.committee.DecisionStore.Kept;
import org.socle.registry.committee.DecisionStore.State;
import org.socle.registry.committee.domain.Decision;
import org.socle.registry.committee.domain.DecisionKind;
import org.socle.registry.committee.domain.SessionId;
import org.socle.registry.directory.DirectoryAreas;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.household.domain.HouseholdId;

/**
 * Shows decisions of the caller's territory. That there is a decision, and how it was voted on, is shown to all of them;
 * which household it is about, and its words, to those only who may see the household, and their reading is written down.
 */
@ApplicationScoped
public class SeeDecisions {

    static final String KIND = "committee-decision";

    private final DecisionStore decisions;
    private final DirectoryAreas areas;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SeeDecisions(DecisionStore decisions, DirectoryAreas areas, Audit audit, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.areas = areas;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param withheld whether household and words are not for the caller */
    public record Seen(Decision decision, boolean withheld) {}

    /**
     * Which decisions to show; null for any.
     *
     * @param territory code of an area; committees of everything inside it
     * @param from the first day of the session
     * @param to the last day of the session
     * @param overdue only those whose follow-up should have been done by now
     */
    public record Wanted(
            @Nullable String territory,
            @Nullable Committee committee,
            @Nullable String session,
            @Nullable DecisionKind kind,
            @Nullable State state,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean overdue) {}

    @Transactional
    public Seen read(String id) {
        Kept kept = decisions.find(CommitteeIds.decision(id)).orElseThrow(() -> DECISION_NOT_FOUND.about(id));
        return show(List.of(kept)).getFirst();
    }

    @Transactional
    public Page<Seen> list(Wanted wanted, Cursor cursor) {
        String session = wanted.session();
        SessionId within = session == null ? null : CommitteeIds.session(session);
        var filter = new Filter(
                areas.within(wanted.territory()),
                wanted.committee(),
                within,
                wanted.kind(),
                wanted.state(),
                Days.start(wanted.from()),
                Days.end(wanted.to()),
                wanted.overdue() ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : null);
        Page<Kept> page = Page.of(
                decisions.list(filter, cursor),
                cursor,
                kept -> kept.decision().motion().id().value().toString());
        return new Page<>(show(page.items()), page.next());
    }

    /** Decisions as the caller may see them; the households that they thereby learn of are written down. */
    List<Seen> show(List<Kept> kept) {
        List<Seen> seen = kept.stream()
                .map(each -> new Seen(each.decision(), isWithheld(each)))
                .toList();
        audit.read(
                "household",
                seen.stream()
                        .filter(each -> !each.withheld())
                        .flatMap(each -> each.decision().motion().matter().aHousehold().stream())
                        .map(HouseholdId::text)
                        .distinct()
                        .toList());
        return seen;
    }

    boolean maySeeHouseholds() {
        return caller.has("registry:households:read") || caller.has("registry:households:write");
    }

    private boolean isWithheld(Kept kept) {
        return kept.decision().motion().matter().aHousehold().isPresent()
                && !(kept.householdInScope() && maySeeHouseholds());
    }
}
