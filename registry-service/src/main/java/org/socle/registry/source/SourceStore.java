package org.socle.registry.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socle.registry.source.domain.KnownRow;
import org.socle.registry.source.domain.Origin;
import org.socle.registry.source.domain.Statement;

/** Keeps what sources said, and partners' references. */
public interface SourceStore {

    /** Adds statements, and remembers or renews the references of those that have one. */
    void keep(List<Statement> statements, Origin origin);

    /** The partner's rows of these households that were seen before, by the reference of the person. */
    Map<String, KnownRow> known(String organisation, Collection<String> personRefs);

    /** The registered households behind the partner's household references, as far as they are known. */
    Map<String, UUID> knownHouseholds(String organisation, Collection<String> householdRefs);

    /** Lets everything said about one person belong to another. */
    void reattach(UUID personId, UUID toPersonId, UUID toHouseholdId);

    /** Lets everything said about members of one household belong to another. */
    void rehouse(UUID householdId, UUID toHouseholdId);
}
