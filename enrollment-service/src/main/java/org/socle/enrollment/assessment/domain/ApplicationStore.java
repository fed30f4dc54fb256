package org.socle.enrollment.assessment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.programme.domain.ProgrammeId;

/** Applications at rest. */
public interface ApplicationStore {

    Optional<Application> find(ApplicationId id);

    /** The applications of the given beneficiaries to one programme, by beneficiary. */
    Map<UUID, Application> find(ProgrammeId programme, Collection<UUID> beneficiaries);

    /** Saves them; one that is already there is replaced. */
    void saveAll(List<Application> applications);

    /** In the order of their ids. */
    List<Application> list(Filter filter, Optional<UUID> after, int limit);

    /** How many of each outcome a programme has. */
    Map<Outcome, Long> count(ProgrammeId programme);

    /** Which applications a list shows; what is empty does not matter. */
    record Filter(Optional<ProgrammeId> programme, Optional<UUID> beneficiary, Optional<Outcome> outcome) {}
}
