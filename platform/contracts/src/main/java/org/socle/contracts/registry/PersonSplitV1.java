package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * A person turned out to be two. What the one was granted may be the other's: somebody must look.
 *
 * @param personId the person who keeps the id
 * @param newPersonId the person who got an id of their own, registered by an event of its own
 * @param splitAt when
 */
public record PersonSplitV1(String personId, String newPersonId, Instant splitAt) implements PersonEvent {

    public PersonSplitV1 {
        Require.id(personId, "person_id");
        Require.id(newPersonId, "new_person_id");
        Require.present(splitAt, "split_at");
    }

    @Override
    public String aggregateId() {
        return personId;
    }
}
