package org.socle.registry.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.territory.Territory;
import org.socle.registry.indicator.domain.Breakdown;
import org.socle.registry.indicator.domain.Cell;
import org.socle.registry.indicator.domain.Indicator;
import org.socle.registry.indicator.domain.Snapshot;
import org.socle.registry.indicator.domain.SnapshotId;

/** Keeps the figures of days of the caller's territory, before small numbers are hidden. */
public interface SnapshotStore {

    /** False when the area has figures of this level and day already. */
    boolean insert(Snapshot snapshot, String by);

    boolean isTaken(Snapshot snapshot);

    Optional<Snapshot> find(SnapshotId id);

    /** At most one more than the cursor's limit, the newest first. */
    List<Snapshot> list(Cursor cursor);

    void keep(Snapshot snapshot, Collection<Value> values);

    /** Everything that was kept, in an order that is always the same. */
    List<Value> values(SnapshotId id);

    void complete(SnapshotId id, Snapshot.Frozen frozen);

    /** Ends it without figures. */
    void cancel(SnapshotId id);

    /**
     * Figures of the last day up to the given one that has any, of the widest snapshot of that day.
     *
     * @param among the area whose parts are read
     * @param level of the parts
     */
    Optional<Kept> kept(Indicator indicator, Territory among, Territory.Level level, Set<Breakdown> by, LocalDate day);

    /** One figure as it is kept; at most one breakdown at a time. */
    record Value(
            String indicator,
            String area,
            int territory,
            String breakdown,
            String key,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            long unknown) {}

    /** Figures that were read back. */
    record Kept(LocalDate day, String inputsHash, List<Cell> cells) {

        public Kept {
            cells = List.copyOf(cells);
        }
    }
}
