package org.socle.benefits.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.socle.benefits.benefitpackage.PackageStore;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.cycle.CycleStore;
import org.socle.benefits.entitlement.GrantEntitlements.Open;
import org.socle.benefits.entitlement.domain.Enrolled;
import org.socle.benefits.programme.ProgrammeStore;
import org.socle.benefits.programme.domain.Programme;

/**
 * Takes an enrollment or an exit to its end: the enrollment is kept, and what is due for open cycles is granted in the
 * same transaction. Without a package it is only kept; the package's activation grants it.
 */
@ApplicationScoped
public class ApplyEnrollment {

    private final ProgrammeStore programmes;
    private final PackageStore packages;
    private final CycleStore cycles;
    private final EnrollmentStore enrollments;
    private final GrantEntitlements entitlements;

    ApplyEnrollment(
            ProgrammeStore programmes,
            PackageStore packages,
            CycleStore cycles,
            EnrollmentStore enrollments,
            GrantEntitlements entitlements) {
        this.programmes = programmes;
        this.packages = packages;
        this.cycles = cycles;
        this.enrollments = enrollments;
        this.entitlements = entitlements;
    }

    public void enrolled(Programme programme, Enrolled enrolled, Instant enrolledAt) {
        programmes.holdTogether(programme.code());
        keep(enrolled, enrolledAt);
        entitlements.grant(List.of(enrolled), open(programme.code()));
    }

    /** The enrollment alone, without what is due for it. */
    public void keep(Enrolled enrolled, Instant enrolledAt) {
        enrollments.enroll(enrolled, enrolledAt);
    }

    public void exited(String enrollmentId, Instant exitedAt, String reason) {
        enrollments.exit(enrollmentId, exitedAt, reason);
    }

    private List<Open> open(String programmeCode) {
        var inForce = packages.inForce(programmeCode);
        if (inForce.isEmpty()) {
            return List.of();
        }
        var opened = cycles.opened(inForce.stream().map(BenefitPackage::id).toList());
        return inForce.stream()
                .map(each -> new Open(each, opened.getOrDefault(each.id(), List.of())))
                .toList();
    }
}
