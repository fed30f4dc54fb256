package org.socle.registry.deprivation;

import java.util.Optional;
import org.socle.kit.id.Ids;
import org.socle.registry.deprivation.domain.DefinitionId;
import org.socle.registry.deprivation.domain.RunId;

/** Identifiers as they stand in addresses and answers. */
public final class DeprivationIds {

    private static final String DEFINITION = "dpd";
    private static final String RUN = "dpr";

    private DeprivationIds() {}

    public static String text(DefinitionId id) {
        return Ids.toText(DEFINITION, id.value());
    }

    public static String text(RunId id) {
        return Ids.toText(RUN, id.value());
    }

    static Optional<DefinitionId> definition(String text) {
        return Ids.parse(DEFINITION, text).map(DefinitionId::new);
    }

    static Optional<RunId> run(String text) {
        return Ids.parse(RUN, text).map(RunId::new);
    }
}
