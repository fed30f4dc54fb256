package org.socle.enrollment.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.enrollment.assessment.AssessHouseholds;
import org.socle.enrollment.assessment.domain.Application;
import org.socle.enrollment.assessment.domain.ApplicationStore;
import org.socle.enrollment.eligibility.domain.EligibilityRule;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.eligibility.domain.RuleText;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.registryview.domain.RegistryView;

/** Tries a rule out on the households the caller may see, without keeping anything. */
@ApplicationScoped
public class RuleImpact {

    private static final int HOUSEHOLDS_AT_ONCE = 500;
    private static final int MOST_HOUSEHOLDS = 5_000;

    private final RegistryView view;
    private final AssessHouseholds assessments;
    private final ApplicationStore applications;

    RuleImpact(RegistryView view, AssessHouseholds assessments, ApplicationStore applications) {
        this.view = view;
        this.assessments = assessments;
        this.applications = applications;
    }

    /** How many would gain and lose, among how many. */
    public record Impact(long assessed, long eligible, long incomplete, long gain, long lose, boolean everybody) {

        Impact plus(Impact more) {
            return new Impact(
                    assessed + more.assessed,
                    eligible + more.eligible,
                    incomplete + more.incomplete,
                    gain + more.gain,
                    lose + more.lose,
                    more.everybody);
        }
    }

    public Impact of(Programme programme, RuleText text, EligibilityRule rule) {
        var impact = new Impact(0, 0, 0, 0, 0, true);
        Optional<UUID> last = Optional.empty();
        for (var looked = 0; looked < MOST_HOUSEHOLDS; looked += HOUSEHOLDS_AT_ONCE) {
            var households = view.householdsAfter(last, HOUSEHOLDS_AT_ONCE);
            if (households.isEmpty()) {
                return impact.plus(new Impact(0, 0, 0, 0, 0, true));
            }
            impact = impact.plus(compare(programme, text, rule, households));
            last = Optional.of(households.getLast());
        }
        return impact;
    }

    private Impact compare(Programme programme, RuleText text, EligibilityRule rule, Collection<UUID> households) {
        List<Application> tried = assessments.tryOut(programme, text, rule, households);
        var now = applications.find(
                programme.id(), tried.stream().map(one -> one.who().id()).toList());
        long eligible = 0;
        long incomplete = 0;
        long gain = 0;
        long lose = 0;
        for (var one : tried) {
            var before = now.get(one.who().id());
            var was = before != null && before.assessment().outcome() == Outcome.ELIGIBLE;
            var is = one.assessment().outcome() == Outcome.ELIGIBLE;
            eligible += is ? 1 : 0;
            incomplete += one.assessment().outcome() == Outcome.INCOMPLETE ? 1 : 0;
            gain += is && !was ? 1 : 0;
            lose += was && !is ? 1 : 0;
        }
        return new Impact(tried.size(), eligible, incomplete, gain, lose, false);
    }
}
