package org.socle.registry.subject;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.registry.subject.domain.Section;
import org.socle.registry.subject.domain.Subject;

/** Reads what is held about a person, with whatever is sealed opened. Only inside the transaction's territory. */
public interface SubjectStore {

    /** The person and everybody who was merged into them, the person first. */
    List<UUID> standingFor(UUID person);

    /** Where they live, and where these statements saw them. */
    List<UUID> households(Collection<UUID> persons, Collection<UUID> statements);

    /**
     * Some rows of a section.
     *
     * @param after the position of the last row before; 0 for the first ones
     */
    Rows read(Section section, Subject subject, long after);

    /**
     * @param rows each a JSON object
     * @param next where to go on; empty when these were the last
     */
    record Rows(List<String> rows, Optional<Long> next) {
        public Rows {
            rows = List.copyOf(rows);
        }
    }
}
