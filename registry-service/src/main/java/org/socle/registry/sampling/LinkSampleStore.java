package org.socle.registry.sampling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.paging.Cursor;
import org.socle.registry.sampling.domain.LinkSample;
import org.socle.registry.sampling.domain.LinkVerdict;
import org.socle.registry.sampling.domain.Precision;

/** Keeps drawn links. Only those inside the transaction's territory are ever seen. */
public interface LinkSampleStore {

    void draw(List<LinkSample> samples);

    /** At most one more than the cursor's limit, oldest first. */
    List<LinkSample> list(boolean open, Cursor cursor);

    Optional<LinkSample> find(UUID id);

    /** Says what somebody found, unless another one was quicker. */
    boolean judge(UUID id, LinkVerdict verdict, String reason);

    /** By model, the newest first. */
    List<Precision> precision();
}
