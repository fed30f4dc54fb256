package org.socle.registry.rollout;

import java.util.Optional;
import org.socle.kit.id.Ids;
import org.socle.registry.rollout.domain.WaveId;

/** Identifiers as they stand in addresses and answers. */
public final class WaveIds {

    private static final String WAVE = "wav";

    private WaveIds() {}

    public static String text(WaveId id) {
        return Ids.toText(WAVE, id.value());
    }

    public static Optional<WaveId> wave(String text) {
        return Ids.parse(WAVE, text).map(WaveId::new);
    }
}
