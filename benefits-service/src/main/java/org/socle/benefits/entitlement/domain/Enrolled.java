package org.socle.benefits.entitlement.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.Headcount;
import org.socle.benefits.cycle.domain.Cycle;

/** An enrolment as this service knows it: enough to say what is due, and nothing that identifies a person by name. */
public record Enrolled(
        UUID enrollmentId,
        UUID programmeId,
        BeneficiaryKind beneficiaryKind,
        UUID beneficiaryId,
        @Nullable UUID householdId,
        String communeCode,
        int territoryNo,
        int householdSize,
        int eligibleMembers,
        LocalDate enrolledOn,
        boolean exited) {

    /** People to count: the household's for a household, one for a person. */
    public Headcount headcount() {
        return switch (beneficiaryKind) {
            case HOUSEHOLD -> new Headcount(householdSize, eligibleMembers);
            case PERSON -> Headcount.ONE_PERSON;
        };
    }

    /**
     * The cycles, of those opened, that this enrolment may claim: from the one it began in, none after an exit. A cycle
     * that was open before the enrolment began is never paid back.
     */
    public List<Cycle> due(Collection<Cycle> opened) {
        if (exited) {
            return List.of();
        }
        return opened.stream()
                .filter(cycle -> !cycle.isBefore(cycle.length().on(enrolledOn)))
                .toList();
    }
}
