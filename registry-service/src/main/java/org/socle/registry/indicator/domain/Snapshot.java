package org.socle.registry.indicator.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an area on a day, kept.
 *
 * @param level of the areas inside, each of which has its own figures
 * @param method by which formulas
 * @param frozen what it came to; null until it is completed
 */
public record Snapshot(
        SnapshotId id,
        UUID operationId,
        String territoryCode,
        int territory,
        String level,
        LocalDate day,
        State state,
        String method,
        Instant startedAt,
        @Nullable Frozen frozen) {

    /** How far it is. */
    public enum State {
        RUNNING,
        COMPLETED,
        CANCELLED
    }

    /**
     * What it came to.
     *
     * @param inputsHash SHA-256 of every numerator and denominator in canonical JSON
     */
    public record Frozen(String inputsHash, Instant completedAt) {}
}
