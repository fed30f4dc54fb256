package org.socle.registry.household;

import java.util.Map;
import java.util.UUID;
import org.socle.registry.household.domain.Household;

/** Keeps who cares for which child. */
public interface CaregiverStore {

    /** The caregiver of each child of the household, by the child. */
    Map<UUID, UUID> of(Household household);

    /** Writes who cares for whom from now on; a child that is left out has no caregiver. */
    void replace(Household household, Map<UUID, UUID> caregivers);
}
