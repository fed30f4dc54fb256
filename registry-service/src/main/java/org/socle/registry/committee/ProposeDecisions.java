package org.socle.registry.committee;

import static org.socle.registry.committee.CommitteeProblems.SESSION_NOT_FOUND;
import static org.socle.registry.directory.DirectoryProblems.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.committee.domain.Decision.Proposed;
import org.socle.registry.committee.domain.DecisionId;
import org.socle.registry.committee.domain.DecisionKind;
import org.socle.registry.committee.domain.FollowUp;
import org.socle.registry.committee.domain.Matter;
import org.socle.registry.committee.domain.Motion;
import org.socle.registry.committee.domain.Session;
import org.socle.registry.directory.DirectoryAreas;
import org.socle.registry.directory.OrganisationStore;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.rollout.WaveIds;
import org.socle.registry.rollout.WaveStore;
import org.socle.registry.rollout.domain.WaveId;

/** Puts before a committee what it is to decide, with the number it will be known by. */
@ApplicationScoped
public class ProposeDecisions {

    private final DecisionStore decisions;
    private final SessionStore sessions;
    private final HouseholdStore households;
    private final WaveStore waves;
    private final OrganisationStore organisations;
    private final DirectoryAreas areas;
    private final Territories territories;
    private final SeeDecisions seen;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ProposeDecisions(
            DecisionStore decisions,
            SessionStore sessions,
            HouseholdStore households,
            WaveStore waves,
            OrganisationStore organisations,
            DirectoryAreas areas,
            Territories territories,
            SeeDecisions seen,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.decisions = decisions;
        this.sessions = sessions;
        this.households = households;
        this.waves = waves;
        this.organisations = organisations;
        this.areas = areas;
        this.territories = territories;
        this.seen = seen;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What somebody proposes; nothing is looked up yet.
     *
     * @param session id of a session
     * @param territory code of an area that it is about
     * @param household id of a household that it is about
     * @param wave id of a wave that it is about
     */
    public record Draft(
            String session,
            DecisionKind kind,
            String title,
            String wording,
            @Nullable String territory,
            @Nullable String programme,
            @Nullable String household,
            @Nullable String wave,
            @Nullable FollowUp followUp) {

        /** Without the words, which may be about a household. */
        @Override
        public String toString() {
            return "Draft[" + session + ", " + kind + "]";
        }
    }

    @Transactional
    public Proposed propose(Draft draft, boolean validateOnly) {
        Session session = sessions.findAndHold(CommitteeIds.session(draft.session()))
                .orElseThrow(() -> SESSION_NOT_FOUND.about(draft.session()));
        if (session instanceof Session.Cancelled) {
            throw CommitteeProblems.SESSION_CANCELLED.about(draft.session());
        }
        Matter matter = matter(draft, session);
        checkFollowUp(draft.followUp(), session);
        int year = session.meeting().day().getYear();
        var proposed = new Proposed(new Motion(
                new DecisionId(Ids.next()),
                session.id(),
                session.committee(),
                validateOnly
                        ? decisions.nextNumber(session.committee(), year)
                        : decisions.number(session.committee(), year),
                draft.kind(),
                draft.title(),
                draft.wording(),
                matter,
                draft.followUp()));
        if (!validateOnly) {
            decisions.add(proposed, clock.instant(), caller.subject());
            audit.wrote(SeeDecisions.KIND, CommitteeIds.text(proposed.motion().id()), "proposed");
        }
        return proposed;
    }

    private Matter matter(Draft draft, Session session) {
        Territory within = territories.find(session.committee().territoryCode()).orElseThrow();
        String territory = draft.territory();
        return new Matter(
                territory == null ? null : area(territory, within),
                draft.programme(),
                household(draft.household(), within).orElse(null),
                wave(draft.wave()).orElse(null));
    }

    private String area(String code, Territory within) {
        Territory area = areas.named(code, "/about/territory");
        if (!within.contains(area)) {
            throw field("/about/territory", CommitteeProblems.AREA_OUTSIDE, within.code());
        }
        return area.code();
    }

    /** Who may not see a household cannot learn by a proposal that there is one. */
    private Optional<HouseholdId> household(@Nullable String text, Territory within) {
        if (text == null) {
            return Optional.empty();
        }
        var found = HouseholdId.parse(text)
                .filter(_ -> seen.maySeeHouseholds())
                .flatMap(id -> households.find(id.value()))
                .filter(household -> within.scope().contains(household.home().territory()))
                .orElseThrow(() -> field("/about/household_id", CommitteeProblems.HOUSEHOLD_UNKNOWN, within.code()));
        return Optional.of(found.id());
    }

    private Optional<WaveId> wave(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var found = WaveIds.wave(text)
                .flatMap(waves::find)
                .orElseThrow(() -> field("/about/rollout_wave_id", CommitteeProblems.WAVE_UNKNOWN));
        return Optional.of(found.id());
    }

    private void checkFollowUp(@Nullable FollowUp followUp, Session session) {
        if (followUp == null) {
            return;
        }
        if (!organisations.isOpen(followUp.organisation())) {
            throw field("/follow_up/organisation", CommitteeProblems.ORGANISATION_UNKNOWN, followUp.organisation());
        }
        if (followUp.dueOn().isBefore(session.meeting().day())) {
            throw field("/follow_up/due_on", CommitteeProblems.BEFORE_SESSION);
        }
    }
}
