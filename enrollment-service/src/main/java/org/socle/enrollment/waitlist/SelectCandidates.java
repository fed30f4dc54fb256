package org.socle.enrollment.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.socle.enrollment.enrollment.Enrollments;
import org.socle.enrollment.enrollment.domain.Candidate;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.Enrollment.Placeless;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.programme.domain.Admission;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.programme.domain.QuotaStore;
import org.socle.enrollment.waitlist.domain.Selection;
import org.socle.enrollment.waitlist.domain.Selection.Turn;
import org.socle.enrollment.waitlist.domain.SelectionRound;
import org.socle.enrollment.waitlist.domain.SelectionStore;
import org.socle.kit.id.Ids;

/** Gives out places in order of rank. Nobody else gives places in the programme meanwhile. */
@ApplicationScoped
public class SelectCandidates {

    private static final int CANDIDATES_AT_ONCE = 1_000;
    private static final Set<Enrollment.State> EVERYBODY =
            EnumSet.of(Enrollment.State.PROPOSED, Enrollment.State.WAITLISTED);
    private static final Set<Enrollment.State> WAITING = EnumSet.of(Enrollment.State.WAITLISTED);

    private final ProgrammeStore programmes;
    private final QuotaStore quotas;
    private final EnrollmentStore store;
    private final Enrollments enrollments;
    private final SelectionStore selections;
    private final Clock clock;

    SelectCandidates(
            ProgrammeStore programmes,
            QuotaStore quotas,
            EnrollmentStore store,
            Enrollments enrollments,
            SelectionStore selections,
            Clock clock) {
        this.programmes = programmes;
        this.quotas = quotas;
        this.store = store;
        this.enrollments = enrollments;
        this.selections = selections;
        this.clock = clock;
    }

    /** How a selection ended. */
    public record Selected(int placed, int waiting, int underReview) {
        public static final Selected NOTHING = new Selected(0, 0, 0);

        Selected and(Turn turn) {
            return switch (turn) {
                case Turn.Placed _ -> new Selected(placed + 1, waiting, underReview);
                case Turn.Waits _ -> new Selected(placed, waiting + 1, underReview);
                case Turn.UnderReview _ -> new Selected(placed, waiting, underReview + 1);
            };
        }
    }

    /** Ranks all who are proposed or wait, and gives out the places that are left. */
    public Selected round(ProgrammeId id) {
        if (!(programmes.findForChange(id).orElseThrow() instanceof Programme.Open open)) {
            return Selected.NOTHING;
        }
        var selected = select(open, EVERYBODY);
        selections.insert(new SelectionRound(
                Ids.next(),
                id,
                selections.lastNumber(id) + 1,
                selected.placed(),
                selected.waiting(),
                selected.underReview(),
                clock.instant()));
        return selected;
    }

    /** Gives those who were known when the programme opened their turn, and lets newcomers in from now on. */
    public Selected afterOpening(Programme.Open programme) {
        if (programme.profile().admission() == Admission.ROUNDS) {
            return Selected.NOTHING;
        }
        var selected = round(programme.id());
        if (programmes.find(programme.id()).orElseThrow() instanceof Programme.Open open && !open.admitting()) {
            programmes.save(open.admit());
        }
        return selected;
    }

    /** Gives places that were added to those who already wait. */
    public Selected promote(Programme.Open programme) {
        return select(programme, WAITING);
    }

    private Selected select(Programme.Open programme, Set<Enrollment.State> states) {
        var before = quotas.of(programme.id());
        var selection = new Selection(before);
        var selected = Selected.NOTHING;
        Optional<Candidate> last = Optional.empty();
        var page = store.placeless(programme.id(), states, last, CANDIDATES_AT_ONCE);
        while (!page.isEmpty()) {
            var changes = new ArrayList<Enrollments.Change>();
            for (var placeless : page) {
                var turn = selection.next(placeless.candidate());
                selected = selected.and(turn);
                var after = after(placeless, turn);
                if (!after.equals(placeless)) {
                    changes.add(Enrollments.Change.of(placeless, after));
                }
            }
            enrollments.save(changes);
            last = Optional.of(page.getLast().candidate());
            page = store.placeless(programme.id(), states, last, CANDIDATES_AT_ONCE);
        }
        quotas.saveTaken(programme.id(), selection.quotas().changedSince(before));
        return selected;
    }

    private Enrollment after(Placeless placeless, Turn turn) {
        return switch (turn) {
            case Turn.Placed _ -> placeless.enrol(clock.instant());
            case Turn.Waits(var reason, var position) ->
                placeless instanceof Enrollment.Waitlisted waiting
                        ? waiting.at(reason, OptionalInt.of(position))
                        : placeless.waitlist(reason, OptionalInt.of(position), clock.instant());
            case Turn.UnderReview _ -> placeless;
        };
    }
}
