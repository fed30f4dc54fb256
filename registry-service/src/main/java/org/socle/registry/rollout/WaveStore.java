package org.socle.registry.rollout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.rollout.domain.Wave;
import org.socle.registry.rollout.domain.WaveId;

/** Keeps waves. */
public interface WaveStore {

    /**
     * Which waves a list shows; every one that a field does not rule out.
     *
     * @param reaching number of an area that lies in one of theirs
     * @param activeOn a day on which they have begun
     */
    record Filter(
            @Nullable String programme,
            @Nullable Integer reaching,
            @Nullable LocalDate activeOn) {}

    /** False when the programme has a wave of this number. */
    boolean add(Wave wave, Instant now, String by);

    boolean isTaken(String programme, int number);

    Optional<Wave> find(WaveId id);

    /** At most one more than the cursor's limit, in the order in which they were added. */
    List<Wave> list(Filter filter, Cursor cursor);
}
