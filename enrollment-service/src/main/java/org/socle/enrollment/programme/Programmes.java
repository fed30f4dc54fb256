package org.socle.enrollment.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalInt;
import org.socle.contracts.BeneficiaryKind;
import org.socle.contracts.enrollment.ProgrammeClosedV1;
import org.socle.contracts.enrollment.ProgrammeOpenedV1;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.programme.domain.Admission;
import org.socle.enrollment.programme.domain.Profile;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.kit.audit.Audit;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.outbox.Outbox;
import org.socle.kit.scope.TerritoryScope;

/** A programme's life: drafted, opened, closed. */
@ApplicationScoped
public class Programmes {

    private final ProgrammeStore programmes;
    private final Operations operations;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Programmes(ProgrammeStore programmes, Operations operations, Outbox outbox, Audit audit, Clock clock) {
        this.programmes = programmes;
        this.operations = operations;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** A programme in its new state, and the assessment of everybody that this has started. */
    public record Started(Programme programme, OperationId operation) {}

    @Transactional
    public Programme draft(String code, LocalText name, Unit unit, Admission admission, boolean validateOnly) {
        var profile = new Profile(ProgrammeIds.next(), code, name, unit, admission, clock.instant());
        var draft = new Programme.Draft(profile, OptionalInt.empty(), 1);
        if (validateOnly) {
            programmes.findByCode(code).ifPresent(taken -> {
                throw ProgrammeProblems.CODE_TAKEN.about(code, ProgrammeIds.text(taken.id()));
            });
            return draft;
        }
        if (!programmes.insert(draft)) {
            var taken = programmes.findByCode(code).map(Programme::id).map(ProgrammeIds::text);
            throw ProgrammeProblems.CODE_TAKEN.about(code, taken.orElse(""));
        }
        audit.wrote("programme", ProgrammeIds.text(draft.id()), "drafted");
        return draft;
    }

    /** Opens it, and begins to assess everybody the registry knows. */
    @Transactional
    public Started open(ProgrammeId id) {
        programmes.changeOpenings();
        var open = switch (forChange(id)) {
            case Programme.Draft draft ->
                draft.open(clock.instant())
                        .orElseThrow(() -> ProgrammeProblems.NO_ACTIVE_RULE.about(
                                draft.profile().code()));
            case Programme.Open opened ->
                throw ProgrammeProblems.NOT_A_DRAFT.about(opened.profile().code());
            case Programme.Closed closed ->
                throw ProgrammeProblems.CLOSED.about(closed.profile().code());
        };
        programmes.save(open);
        outbox.add(new ProgrammeOpenedV1(
                ProgrammeIds.text(id),
                open.profile().code(),
                BeneficiaryKind.valueOf(open.profile().unit().name()),
                open.openedAt()));
        audit.wrote("programme", ProgrammeIds.text(id), "opened");
        return new Started(open, assessEverybody(open));
    }

    @Transactional
    public Programme.Closed close(ProgrammeId id) {
        programmes.changeOpenings();
        var closed = switch (forChange(id)) {
            case Programme.Draft draft ->
                throw ProgrammeProblems.NOT_OPEN.about(draft.profile().code());
            case Programme.Open open -> open.close(clock.instant());
            case Programme.Closed already ->
                throw ProgrammeProblems.CLOSED.about(already.profile().code());
        };
        programmes.save(closed);
        outbox.add(new ProgrammeClosedV1(ProgrammeIds.text(id), closed.closedAt()));
        audit.wrote("programme", ProgrammeIds.text(id), "closed");
        return closed;
    }

    /** Assesses everybody once more by the rule that decides. */
    @Transactional
    public Started assessAgain(ProgrammeId id) {
        if (!(forChange(id) instanceof Programme.Open open)) {
            throw ProgrammeProblems.NOT_OPEN.about(ProgrammeIds.text(id));
        }
        return new Started(open, assessEverybody(open));
    }

    /** Assesses everybody once more for every open programme; in the caller's transaction. */
    public void assessEverybody() {
        programmes.open().forEach(this::assessEverybody);
    }

    OperationId assessEverybody(Programme.Open open) {
        return operations.start(
                AssessEverybody.KIND,
                new AssessEverybody.Input(
                        ProgrammeIds.text(open.id()), open.activeRule().orElseThrow()),
                TerritoryScope.WHOLE);
    }

    Programme forChange(ProgrammeId id) {
        return programmes.findForChange(id).orElseThrow(() -> ProgrammeProblems.NOT_FOUND.about(ProgrammeIds.text(id)));
    }
}
