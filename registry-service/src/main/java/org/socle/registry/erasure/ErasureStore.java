package org.socle.registry.erasure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.paging.Cursor;
import org.socle.registry.erasure.domain.Erasure;
import org.socle.registry.erasure.domain.Obstacle;

/** Keeps requests, and deletes. Only inside the transaction's territory. */
public interface ErasureStore {

    /** False when the person was asked for before. */
    boolean add(Erasure erasure, int territory);

    /** The request, locked until the transaction ends. */
    Optional<Erasure> lock(UUID id);

    void approve(Erasure approved);

    /** At most one more than the cursor's limit, in the order of their ids. */
    List<Erasure> list(Cursor cursor);

    /** What the tables know of that stands against it. */
    Set<Obstacle> obstacles(Collection<UUID> persons);

    /** Deletes statements, references, reviews and whatever else says who the persons were, but for their own rows. */
    void forget(UUID erased, Collection<UUID> persons, Collection<UUID> statements);
}
