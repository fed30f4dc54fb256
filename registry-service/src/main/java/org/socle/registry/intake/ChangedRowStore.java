package org.socle.registry.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.socle.registry.intake.domain.ChangedRow;
import org.socle.registry.intake.domain.ImportId;

/** Keeps what changed rows of a push overwrote, until nobody undoes the push any more. */
public interface ChangedRowStore {

    void keep(ImportId id, List<ChangedRow> rows);

    /** The rows of the push that are about these persons. */
    List<ChangedRow> of(ImportId id, Collection<UUID> persons);

    void forget(ImportId id, Collection<String> personRefs);
}
