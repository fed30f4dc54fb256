package org.socle.registry.matching;

import java.util.List;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.HouseholdFinding;

/** Says of each person who arrives whether the register knows them. */
public interface DuplicateCheck {

    /**
     * Checks households one after the other against the register and against the ones before them in the list. Runs
     * inside the registering transaction and makes any other registration of the same persons wait for its end.
     *
     * @return one finding per household, in the same order
     */
    List<HouseholdFinding> check(List<HouseholdCandidate> households);

    /** The same without making anybody wait, for who only asks. */
    List<HouseholdFinding> look(List<HouseholdCandidate> households);

    /**
     * Checks households that are registered themselves against the rest of the register, without making anybody wait.
     *
     * @return one finding per household, in the same order; nobody is their own double
     */
    List<HouseholdFinding> among(List<HouseholdCandidate> registered);
}
