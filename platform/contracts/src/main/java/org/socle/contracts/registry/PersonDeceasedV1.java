package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * A person has died. Whatever runs for them ends; the facts follow by an event of their own.
 *
 * @param personId the person
 * @param deathMonth {@code 2026-11}, or {@code 2026} where only the year is known
 * @param toldAt when the registry was told
 */
public record PersonDeceasedV1(String personId, String deathMonth, Instant toldAt) implements PersonEvent {

    public PersonDeceasedV1 {
        Require.id(personId, "person_id");
        Require.yearOrMonth(deathMonth, "death_month");
        Require.present(toldAt, "told_at");
    }

    @Override
    public String aggregateId() {
        return personId;
    }
}
