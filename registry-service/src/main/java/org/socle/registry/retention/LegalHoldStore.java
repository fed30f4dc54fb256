package org.socle.registry.retention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.retention.domain.LegalHold;

/** Keeps legal holds. Only those inside the transaction's territory are ever seen. */
public interface LegalHoldStore {

    void add(LegalHold hold, int territory);

    /** The hold, locked until the transaction ends. */
    Optional<LegalHold> lock(UUID id);

    void release(LegalHold released);

    /** At most one more than the cursor's limit, in the order of their ids; null for those of everybody. */
    List<LegalHold> list(@Nullable UUID personId, Cursor cursor);
}
