package org.socle.registry.rollout.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.rollout.WaveIds;
import org.socle.registry.rollout.domain.Wave;

/**
 * The areas in which a programme is rolled out together.
 *
 * @param id absent when nothing was kept (validate_only)
 * @param from the first day on which somebody there may be enrolled
 */
@Schema(name = "RolloutWave")
record WaveView(
        @Schema(examples = "wav_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String id,

        @Schema(examples = "FAMILY_GRANT") String programme,
        @Schema(examples = "1") int wave,
        @Schema(examples = "true") boolean pilot,
        @Schema(examples = "2027-01-01") LocalDate from,
        @Schema(examples = "[\"SN-DK-01\"]") List<String> territories) {

    static WaveView of(Wave wave) {
        return of(WaveIds.text(wave.id()), wave);
    }

    /** What a rehearsal answers: nothing has come to be that could have an id. */
    static WaveView planned(Wave wave) {
        return of(null, wave);
    }

    private static WaveView of(@Nullable String id, Wave wave) {
        return new WaveView(id, wave.programme(), wave.number(), wave.pilot(), wave.from(), wave.territories());
    }
}
