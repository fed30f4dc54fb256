package org.socle.enrollment.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.Quota;
import org.socle.enrollment.programme.domain.QuotaStore;
import org.socle.enrollment.programme.domain.Quotas;
import org.socle.enrollment.waitlist.SelectCandidates;
import org.socle.kit.audit.Audit;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.territory.Territories;
import org.socle.kit.version.Versions;
import org.socle.web.problem.FieldProblem;

/** Sets the places of a programme. Nobody loses a place; places that are added go to those who wait, best first. */
@ApplicationScoped
public class SetQuotas {

    private final Programmes programmes;
    private final QuotaStore quotas;
    private final EnrollmentStore enrollments;
    private final SelectCandidates selection;
    private final Territories territories;
    private final ScopedWork scope;
    private final Audit audit;

    SetQuotas(
            Programmes programmes,
            QuotaStore quotas,
            EnrollmentStore enrollments,
            SelectCandidates selection,
            Territories territories,
            ScopedWork scope,
            Audit audit) {
        this.programmes = programmes;
        this.quotas = quotas;
        this.enrollments = enrollments;
        this.selection = selection;
        this.territories = territories;
        this.scope = scope;
        this.audit = audit;
    }

    /** Replaces all quotas with the given places per area code. */
    @Transactional
    public QuotaStore.Versioned set(
            ProgrammeId id, Map<String, Integer> places, @Nullable String ifMatch, boolean validateOnly) {
        // Places are the whole programme's: who is in counts, also outside the caller's own area.
        scope.assume(TerritoryScope.WHOLE);
        var programme = programmes.forChange(id);
        if (programme instanceof Programme.Closed) {
            throw ProgrammeProblems.CLOSED.about(programme.profile().code());
        }
        var before = quotas.find(id);
        Versions.check(ifMatch, before.version());
        var wanted = counted(id, areas(places));
        if (validateOnly) {
            return new QuotaStore.Versioned(wanted, before.version());
        }
        quotas.replace(id, wanted, before.version() + 1);
        if (programme instanceof Programme.Open open) {
            selection.promote(open);
        }
        audit.wrote("quota", ProgrammeIds.text(id), "set");
        return quotas.find(id);
    }

    private List<Quota> areas(Map<String, Integer> places) {
        var areas = new ArrayList<Quota>();
        var unknown = new ArrayList<FieldProblem>();
        new LinkedHashMap<>(places)
                .forEach((code, number) -> territories
                        .find(code)
                        .ifPresentOrElse(
                                area -> areas.add(new Quota(code, area.lo(), area.hi(), number, 0)),
                                () -> unknown.add(
                                        new FieldProblem("/quotas/" + code, "enrollment.quota.area-unknown", code))));
        if (!unknown.isEmpty()) {
            throw ProgrammeProblems.AREAS_UNKNOWN.about(unknown.size()).with(unknown);
        }
        return areas;
    }

    private Quotas counted(ProgrammeId id, List<Quota> areas) {
        var taken = enrollments.placesTaken(id);
        return new Quotas(areas.stream()
                .map(quota -> new Quota(
                        quota.area(),
                        quota.lo(),
                        quota.hi(),
                        quota.places(),
                        taken.entrySet().stream()
                                .filter(commune -> quota.covers(commune.getKey()))
                                .mapToInt(Map.Entry::getValue)
                                .sum()))
                .toList());
    }
}
