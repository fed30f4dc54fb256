package org.socle.registry.indicator;

import java.util.Optional;
import org.socle.kit.id.Ids;
import org.socle.registry.indicator.domain.SnapshotId;

/** Identifiers as they stand in addresses and answers. */
public final class IndicatorIds {

    private static final String SNAPSHOT = "ins";

    private IndicatorIds() {}

    public static String text(SnapshotId id) {
        return Ids.toText(SNAPSHOT, id.value());
    }

    static Optional<SnapshotId> snapshot(String text) {
        return Ids.parse(SNAPSHOT, text).map(SnapshotId::new);
    }
}
