package org.socle.registry.deprivation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One count of the children of a territory.
 *
 * @param operationId the work on it
 * @param territory number of the area
 * @param level the level of areas that figures are broken down by
 * @param asOf the day on which ages were taken
 * @param outcome null until the run is completed
 */
public record DeprivationRun(
        RunId id,
        UUID operationId,
        DefinitionId definition,
        String territoryCode,
        int territory,
        String level,
        LocalDate asOf,
        State state,
        Instant startedAt,
        @Nullable Outcome outcome) {

    /** How far a run is. */
    public enum State {
        RUNNING,
        COMPLETED,
        CANCELLED
    }

    /**
     * What a completed run is, for ever.
     *
     * @param method by which formulas
     * @param inputsHash SHA-256 of what was frozen, in hexadecimal digits
     * @param resultHash SHA-256 of the result
     * @param result canonical JSON of a {@link DeprivationResult}
     */
    public record Outcome(String method, String inputsHash, String resultHash, String result, Instant completedAt) {}
}
