package org.socle.enrollment.registryview.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the registry told of one person. What was not asked is absent.
 *
 * @param id the person
 * @param birth when born, as precisely as it is known
 * @param sex code
 * @param disabilities codes of the domains
 * @param pregnant absent when not asked
 * @param attendsSchool absent when not asked
 * @param occupation absent when not asked
 * @param situation how the person lives
 * @param registeredAt when registered
 */
public record PersonRecord(
        UUID id,
        Optional<BirthMonth> birth,
        String sex,
        List<String> disabilities,
        @Nullable Boolean pregnant,
        @Nullable Boolean attendsSchool,
        @Nullable String occupation,
        SituationRecord situation,
        Instant registeredAt) {

    public PersonRecord {
        disabilities = List.copyOf(disabilities);
    }
}
