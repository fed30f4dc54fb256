package org.socle.registry.household.domain;

import java.util.List;
import java.util.UUID;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.person.domain.PersonDraft;

/** What becomes of one person of a household that arrives. */
public sealed interface PlannedPerson {

    PersonDraft draft();

    /** The person the source's row now belongs to. */
    UUID personId();

    /** Registered. */
    record Registered(PersonDraft draft) implements PlannedPerson {
        @Override
        public UUID personId() {
            return draft.id();
        }
    }

    /** Nobody else's double, but the household is held, so the person waits with it. */
    record Waiting(PersonDraft draft) implements PlannedPerson {
        @Override
        public UUID personId() {
            return draft.id();
        }
    }

    /** Perhaps registered already: waits for a reviewer. */
    record ToReview(PersonDraft draft, List<Verdict.Possible> possible) implements PlannedPerson {
        public ToReview {
            possible = List.copyOf(possible);
        }

        @Override
        public UUID personId() {
            return draft.id();
        }
    }

    /** Known: the source's row is kept with the person, who stays where they live. */
    record Linked(PersonDraft draft, UUID personId, Waterfall evidence) implements PlannedPerson {}
}
