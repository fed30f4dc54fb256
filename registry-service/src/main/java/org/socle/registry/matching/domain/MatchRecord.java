package org.socle.registry.matching.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

/**
 * What the check compares of one person, in precomputed form.
 *
 * @param personId the person in the register; of a candidate, the id it would get
 * @param householdId the household the person lives in; null in none
 * @param commune number of the commune; communes of one department share all but the last 16 bits
 * @param phone blind index of the telephone number
 * @param nationalIds blind index of each national identity number by its type
 */
public record MatchRecord(
        UUID personId,
        @Nullable UUID householdId,
        StandardName given,
        StandardName family,
        Sex sex,
        @Nullable BirthDate birth,
        int commune,
        @Nullable String phone,
        Map<String, String> nationalIds) {

    public MatchRecord {
        nationalIds = Map.copyOf(nationalIds);
    }

    /** The same person in another household. */
    public MatchRecord in(UUID household) {
        return new MatchRecord(personId, household, given, family, sex, birth, commune, phone, nationalIds);
    }

    int department() {
        return commune >> 16;
    }

    @Override
    public String toString() {
        return "MatchRecord[" + personId + "]";
    }
}
