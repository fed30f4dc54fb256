package org.socle.registry.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.source.domain.KnownRow;
import org.socle.registry.source.domain.Origin;
import org.socle.registry.source.domain.SourceRecord;
import org.socle.registry.source.domain.Statement;

/** Keeps what sources said, and partners' references. */
public interface SourceStore {

    /**
     * Adds statements, and remembers or renews the references of those that have one.
     *
     * @return the ids they got, in their order
     */
    List<UUID> keep(List<Statement> statements, Origin origin);

    /** Everything that was first attached to these persons, oldest first. */
    List<SourceRecord> attachedTo(Collection<UUID> personIds);

    /** Keeps what an old statement said, which was not kept in the register's own form. */
    void complete(UUID record, PersonDetails details);

    /** Opens a statement as it came. */
    String statement(UUID record, byte[] sealed);

    /** The partner's rows of these households that were seen before, by the reference of the person. */
    Map<String, KnownRow> known(String organisation, Collection<String> personRefs);

    /** The registered households behind the partner's household references, as far as they are known. */
    Map<String, UUID> knownHouseholds(String organisation, Collection<String> householdRefs);
}
