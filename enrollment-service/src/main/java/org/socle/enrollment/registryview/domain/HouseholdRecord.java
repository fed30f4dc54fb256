package org.socle.enrollment.registryview.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the registry told of one household.
 *
 * @param id the household
 * @param commune where it lives
 * @param urban whether the commune counts it as urban
 * @param members who belongs to it, in the order of the registry
 * @param dwelling how it lives, as far as it was asked
 * @param assets codes of what it owns
 * @param kind code of the kind of household; empty until the registry told it
 * @param hardship what it goes through
 * @param score its last poverty score; empty until there is one
 * @param registeredAt when it was registered
 */
public record HouseholdRecord(
        UUID id,
        Commune commune,
        boolean urban,
        List<Member> members,
        DwellingRecord dwelling,
        List<String> assets,
        Optional<String> kind,
        HardshipRecord hardship,
        Optional<Score> score,
        Instant registeredAt) {

    public HouseholdRecord {
        members = List.copyOf(members);
        assets = List.copyOf(assets);
    }

    /** The same household as of another registration. */
    public HouseholdRecord registeredAt(Instant time) {
        return new HouseholdRecord(id, commune, urban, members, dwelling, assets, kind, hardship, score, time);
    }

    /** One member and what it is to the head. */
    public record Member(UUID person, String relationship) {}

    /** A score on the scale of its model, and the category that model gives it. */
    public record Score(int value, String category) {}
}
