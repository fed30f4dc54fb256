package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * A merge was taken back: the person stands for themselves again.
 *
 * @param personId the person who had been merged
 * @param fromPersonId the person who had stood for them
 * @param unmergedAt when
 */
public record PersonUnmergedV1(String personId, String fromPersonId, Instant unmergedAt) implements PersonEvent {

    public PersonUnmergedV1 {
        Require.id(personId, "person_id");
        Require.id(fromPersonId, "from_person_id");
        Require.present(unmergedAt, "unmerged_at");
    }

    @Override
    public String aggregateId() {
        return personId;
    }
}
