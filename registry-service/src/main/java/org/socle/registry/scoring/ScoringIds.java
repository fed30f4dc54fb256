package org.socle.registry.scoring;

import java.util.Optional;
import java.util.UUID;
import org.socle.kit.id.Ids;
import org.socle.registry.scoring.domain.ModelId;

/** Identifiers as they stand in addresses and answers. */
public final class ScoringIds {

    private static final String MODEL = "scm";
    private static final String RANKING = "crk";

    private ScoringIds() {}

    public static String text(ModelId id) {
        return Ids.toText(MODEL, id.value());
    }

    public static String ranking(UUID id) {
        return Ids.toText(RANKING, id);
    }

    static Optional<ModelId> model(String text) {
        return Ids.parse(MODEL, text).map(ModelId::new);
    }
}
