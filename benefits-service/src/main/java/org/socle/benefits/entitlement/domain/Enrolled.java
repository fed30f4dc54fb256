package org.socle.benefits.entitlement.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.socle.benefits.benefitpackage.domain.Headcount;
import org.socle.benefits.cycle.domain.Cycle;

/** An enrollment as this service knows it: enough to say what is due. */
public record Enrolled(
        String enrollmentId,
        String programmeId,
        Recipient recipient,
        int householdSize,
        int eligibleMembers,
        LocalDate enrolledOn,
        boolean exited) {

    /** People to count: the household's, at least one, for a household; one for a person. */
    public Headcount headcount() {
        return switch (recipient.kind()) {
            case HOUSEHOLD -> new Headcount(Math.max(1, householdSize), eligibleMembers);
            case PERSON -> Headcount.ONE_PERSON;
        };
    }

    /**
     * The cycles, of those opened, that this enrollment may claim: from the one it began in, none after an exit. A cycle
     * that had passed when the enrollment began is never paid back.
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
