package org.socle.registry.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.committee.domain.LocalCommittee;
import org.socle.registry.committee.domain.Quorum;
import org.socle.registry.committee.domain.QuorumId;
import org.socle.registry.directory.DirectoryAreas;
import org.socle.registry.directory.domain.Committee;

/** Says how many members must be present, in committees of the caller's territory. */
@ApplicationScoped
public class ManageQuorums {

    private final QuorumStore quorums;
    private final DirectoryAreas areas;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageQuorums(QuorumStore quorums, DirectoryAreas areas, Audit audit, Caller caller, Clock clock) {
        this.quorums = quorums;
        this.areas = areas;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A quorum as somebody wants it; the area is not looked up yet. */
    public record Draft(Committee committee, String territory, int percent, int atLeast, LocalDate from) {}

    /** What was decided under an earlier quorum stays decided: a session is counted once, when it is recorded. */
    @Transactional
    public Quorum set(Draft draft, boolean validateOnly) {
        var area = areas.named(draft.territory());
        var committee = new LocalCommittee(draft.committee(), area.code(), area.lo());
        var quorum = new Quorum(new QuorumId(Ids.next()), committee, draft.percent(), draft.atLeast(), draft.from());
        boolean isSet = validateOnly
                ? quorums.isSet(committee, quorum.from())
                : !quorums.add(quorum, clock.instant(), caller.subject());
        if (isSet) {
            throw CommitteeProblems.QUORUM_SET.about(area.code(), quorum.from());
        }
        if (!validateOnly) {
            audit.wrote("committee-quorum", CommitteeIds.text(quorum.id()), "set");
        }
        return quorum;
    }

    @Transactional
    public Page<Quorum> list(@Nullable String territory, @Nullable Committee committee, Cursor cursor) {
        return Page.of(
                quorums.list(new QuorumStore.Filter(areas.within(territory), committee), cursor),
                cursor,
                quorum -> quorum.id().value().toString());
    }
}
