package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * A person turned out to be one that was registered besides. The id leads to the other one from now on.
 *
 * @param personId the person who stands for themselves no more
 * @param intoPersonId the person who stands for both
 * @param mergedAt when
 */
public record PersonMergedV1(String personId, String intoPersonId, Instant mergedAt) implements PersonEvent {

    public PersonMergedV1 {
        Require.id(personId, "person_id");
        Require.id(intoPersonId, "into_person_id");
        Require.present(mergedAt, "merged_at");
    }

    @Override
    public String aggregateId() {
        return personId;
    }
}
