package org.socle.registry.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.directory.domain.Organisation;
import org.socle.registry.directory.domain.OrganisationId;
import org.socle.registry.directory.domain.OrganisationKind;

/** Keeps organisations, the closed ones too. */
public interface OrganisationStore {

    /** Which organisations a list shows; closed ones only when they are asked for. */
    record Filter(@Nullable OrganisationKind kind, @Nullable String code, boolean closedToo) {}

    /** False when another organisation has this code, also a closed one. */
    boolean add(Organisation organisation, String by);

    void save(Organisation organisation);

    Optional<Organisation> find(OrganisationId id);

    boolean isTaken(String code);

    /** Whether an organisation of this code takes part. */
    boolean isOpen(String code);

    /** Like {@link #find}, and nobody else changes the organisation until the transaction ends. */
    Optional<Organisation> findAndHold(OrganisationId id);

    /** In the order in which they were added. */
    Page<Organisation> list(Filter filter, Cursor cursor);
}
