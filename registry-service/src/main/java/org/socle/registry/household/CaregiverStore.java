package org.socle.registry.household;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.socle.registry.household.domain.Household;

/** Keeps who cares for which child. */
public interface CaregiverStore {

    /** The caregiver of each child of the household, by the child. */
    Map<UUID, UUID> of(Household household);

    /** Writes who cares for whom from now on; a child that is left out has no caregiver. */
    void replace(Household household, Map<UUID, UUID> caregivers);

    /** The caregivers of these children, by the child. */
    Map<UUID, UUID> ofChildren(Collection<UUID> children);

    /** Writes who cares for these children from now on, as far as the two live together; of others nothing changes. */
    void name(Map<UUID, UUID> caregivers);

    /** These children have no caregiver any more. */
    void forget(Collection<UUID> children);
}
