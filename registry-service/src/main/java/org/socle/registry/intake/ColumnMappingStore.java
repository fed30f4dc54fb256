package org.socle.registry.intake;

import java.util.List;
import java.util.Optional;
import org.socle.kit.paging.Cursor;
import org.socle.registry.intake.domain.ColumnMapping;

/** Keeps every version of every mapping. */
public interface ColumnMappingStore {

    /** Lets changes of one organisation's mappings follow each other until the transaction ends. */
    void lockOrganisation(String organisation);

    /** The latest version. */
    Optional<ColumnMapping> find(String organisation, String name);

    /** The latest versions by name. At most one more than the cursor's limit. */
    List<ColumnMapping> list(String organisation, Cursor cursor);

    void add(ColumnMapping mapping);
}
