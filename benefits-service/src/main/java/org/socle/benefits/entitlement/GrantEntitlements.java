package org.socle.benefits.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.cycle.domain.Cycle;
import org.socle.benefits.entitlement.domain.Enrolled;
import org.socle.benefits.entitlement.domain.Entitlement;
import org.socle.benefits.entitlement.domain.EntitlementId;
import org.socle.kit.id.Ids;
import org.socle.kit.outbox.Outbox;

/** Grants what is due and was not granted yet, and tells of it. In the caller's transaction. */
@ApplicationScoped
public class GrantEntitlements {

    private final EntitlementStore entitlements;
    private final Outbox outbox;
    private final Clock clock;

    GrantEntitlements(EntitlementStore entitlements, Outbox outbox, Clock clock) {
        this.entitlements = entitlements;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A package in force and the cycles to grant. */
    public record Open(BenefitPackage benefitPackage, List<Cycle> cycles) {}

    /** How many entitlements are new. */
    public int grant(List<Enrolled> enrolled, List<Open> open) {
        var due = due(enrolled, open);
        if (due.isEmpty()) {
            return 0;
        }
        var added = entitlements.add(due);
        outbox.addAll(due.stream()
                .filter(entitlement -> added.contains(entitlement.id()))
                .map(EntitlementEvents::granted)
                .toList());
        return added.size();
    }

    private List<Entitlement> due(List<Enrolled> enrolled, List<Open> open) {
        var now = clock.instant();
        var due = new ArrayList<Entitlement>();
        for (var one : enrolled) {
            for (var each : open) {
                var version = each.benefitPackage().active().orElseThrow();
                for (var cycle : one.due(each.cycles())) {
                    var id = new EntitlementId(Ids.next());
                    due.add(Entitlement.grant(id, one, each.benefitPackage(), version, cycle, now));
                }
            }
        }
        return due;
    }
}
