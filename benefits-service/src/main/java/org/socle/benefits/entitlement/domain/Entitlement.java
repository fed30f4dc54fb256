package org.socle.benefits.entitlement.domain;

import java.time.Instant;
import java.util.List;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.benefitpackage.domain.GrantedItem;
import org.socle.benefits.benefitpackage.domain.Headcount;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.benefitpackage.domain.PackageVersion;
import org.socle.benefits.cycle.domain.Cycle;

/**
 * What one beneficiary may claim in one cycle, with everything needed to explain it later: the version it was worked out
 * with and the people it was worked out for.
 */
public record Entitlement(
        EntitlementId id,
        String enrollmentId,
        String programmeId,
        String programmeCode,
        Recipient recipient,
        Headcount headcount,
        PackageId packageId,
        String packageCode,
        int packageVersion,
        Cycle cycle,
        List<GrantedItem> items,
        Instant grantedAt) {

    public Entitlement {
        items = List.copyOf(items);
    }

    public static Entitlement grant(
            EntitlementId id,
            Enrolled enrolled,
            BenefitPackage benefitPackage,
            PackageVersion version,
            Cycle cycle,
            Instant now) {
        return new Entitlement(
                id,
                enrolled.enrollmentId(),
                enrolled.programmeId(),
                benefitPackage.programmeCode(),
                enrolled.recipient(),
                enrolled.headcount(),
                benefitPackage.id(),
                benefitPackage.code(),
                version.number(),
                cycle,
                version.content().grantFor(enrolled.headcount()),
                now);
    }
}
