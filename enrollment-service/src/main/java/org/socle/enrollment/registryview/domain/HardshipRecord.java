package org.socle.enrollment.registryview.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a household goes through. What was not asked is absent. */
public record HardshipRecord(
        @Nullable String foodConsumption,
        @Nullable Integer copingIndex,
        @Nullable List<String> shocks) {

    /** Nothing was asked. */
    public static final HardshipRecord UNKNOWN = new HardshipRecord(null, null, null);

    public HardshipRecord {
        shocks = shocks == null ? null : List.copyOf(shocks);
    }
}
