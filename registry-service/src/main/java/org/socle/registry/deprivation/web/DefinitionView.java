package org.socle.registry.deprivation.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.deprivation.DeprivationIds;
import org.socle.registry.deprivation.domain.MissingRule;
import org.socle.registry.deprivation.domain.StoredDefinition;

/** One version of a definition of deprivation. */
@Schema(name = "DeprivationDefinition")
record DefinitionView(
        @Schema(examples = "dpd_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "MODA_NATIONAL") String code,
        @Schema(examples = "1") int version,

        @Schema(examples = "Privations multiples des enfants")
        String name,

        @Schema(examples = "3") int cutoff,
        MissingRule missing,
        List<DefinitionRequest.BandRequest> bands,
        Instant createdAt) {

    static DefinitionView of(StoredDefinition stored) {
        return new DefinitionView(
                DeprivationIds.text(stored.id()),
                stored.code(),
                stored.version(),
                stored.name(),
                stored.definition().cutoff(),
                stored.definition().missing(),
                DefinitionRequest.bands(stored.definition()),
                stored.createdAt());
    }
}
