package org.socle.registry.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.change.domain.Approval;
import org.socle.registry.change.domain.ChangeKind;
import org.socle.registry.change.domain.ChangeRequest;

/** Keeps change requests. Only those inside the transaction's territory are ever seen. */
public interface ChangeStore {

    void insert(ChangeRequest.Proposed proposed);

    Optional<ChangeRequest> find(UUID id);

    /** The request, locked until the transaction ends. */
    Optional<ChangeRequest> lock(UUID id);

    void agree(ChangeRequest.Proposed proposed, Approval approval);

    /** Writes what became of a request. */
    void end(ChangeRequest ended);

    /** At most one more than the cursor's limit, oldest first. */
    List<ChangeRequest> list(Filter filter, Cursor cursor);

    /** What a request is in. Those that are approved never stay so. */
    enum State {
        PROPOSED,
        REFUSED,
        APPLIED,
        WITHDRAWN,
        CONFLICTED
    }

    /**
     * Which requests a list shows; null for any.
     *
     * @param lo first area number
     * @param subject of a person or household
     */
    record Filter(
            @Nullable State state,
            @Nullable ChangeKind kind,
            @Nullable Integer lo,
            @Nullable Integer hi,
            @Nullable UUID subject) {}
}
