package org.socle.enrollment.registryview.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.registryview.domain.BirthMonth;
import org.socle.enrollment.registryview.domain.PersonRecord;
import org.socle.enrollment.registryview.domain.SituationRecord;

/**
 * A person's facts as JSON in their row.
 *
 * @param situation absent in rows of before it was told
 */
record PersonJson(
        @Nullable String birthMonth,
        String sex,
        List<String> disabilities,
        @Nullable Boolean pregnant,
        @Nullable Boolean attendsSchool,
        @Nullable String occupation,
        @Nullable SituationRecord situation) {

    static PersonJson of(PersonRecord person) {
        return new PersonJson(
                person.birth().map(BirthMonth::text).orElse(null),
                person.sex(),
                person.disabilities(),
                person.pregnant(),
                person.attendsSchool(),
                person.occupation(),
                person.situation());
    }

    PersonRecord person(UUID id, Instant registeredAt) {
        return new PersonRecord(
                id,
                Optional.ofNullable(birthMonth).map(BirthMonth::parse),
                sex,
                disabilities,
                pregnant,
                attendsSchool,
                occupation,
                situation == null ? SituationRecord.UNKNOWN : situation,
                registeredAt);
    }
}
