package org.socle.registry.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Telling;

/** Keeps all that was ever answered of whom. Only those inside the transaction's territory are ever seen. */
public interface TellingStore {

    void tell(AskedOf askedOf, Collection<Telling> tellings);

    /** Everything that was told of them; not of those they stand for. */
    List<Telling> of(AskedOf askedOf, Collection<UUID> subjects);

    /** Forgets what came with these statements. */
    Forgotten forget(Collection<UUID> records);

    /** Whom something was forgotten of. */
    record Forgotten(Set<UUID> persons, Set<UUID> households) {

        public Forgotten {
            persons = Set.copyOf(persons);
            households = Set.copyOf(households);
        }
    }
}
