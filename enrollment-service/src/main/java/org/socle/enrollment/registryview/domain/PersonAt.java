package org.socle.enrollment.registryview.domain;

import java.time.Instant;

/**
 * A person and where they live.
 *
 * @param commune its code
 * @param territory its number in the tree of areas
 */
public record PersonAt(PersonRecord person, String commune, int territory) {

    /** The same person as of another registration. */
    public PersonAt registeredAt(Instant time) {
        return new PersonAt(
                new PersonRecord(
                        person.id(),
                        person.birth(),
                        person.sex(),
                        person.disabilities(),
                        person.pregnant(),
                        person.attendsSchool(),
                        person.occupation(),
                        person.situation(),
                        time),
                commune,
                territory);
    }
}
