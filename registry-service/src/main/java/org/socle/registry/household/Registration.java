package org.socle.registry.household;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.identifier.domain.SocialNumber;

/**
 * What came of households that arrived.
 *
 * @param numbers the social numbers of those who were given one
 */
public record Registration(List<PlannedHousehold> households, Map<UUID, SocialNumber> numbers) {}
