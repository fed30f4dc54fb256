package org.socle.registry.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.socle.kit.paging.Cursor;
import org.socle.registry.scoring.domain.ModelId;
import org.socle.registry.scoring.domain.ScoringModel;
import org.socle.registry.scoring.domain.StoredModel;

/** Keeps scoring models, which are data, and which of them is active. */
public interface ScoringModelStore {

    /** The model that scores households; none becomes active instead until the transaction ends. */
    ScoringModel active();

    /** The version that the next model of this code gets; nobody else gets it until the transaction ends. */
    int nextVersion(String code);

    void insert(StoredModel model, String by);

    Optional<StoredModel> find(ModelId id);

    /** At most one more than the cursor's limit, the newest first. */
    List<StoredModel> list(Cursor cursor);

    /** Waits until nobody scores, and lets nobody score until the transaction ends. */
    void lockScoring();

    /** Makes this model the active one. */
    void activate(ModelId id, Instant now);
}
