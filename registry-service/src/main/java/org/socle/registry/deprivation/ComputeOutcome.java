package org.socle.registry.deprivation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.socle.registry.deprivation.DeprivationStore.Inputs;
import org.socle.registry.deprivation.domain.Definition;
import org.socle.registry.deprivation.domain.DeprivationResult;
import org.socle.registry.deprivation.domain.DeprivationRun;
import org.socle.registry.deprivation.domain.FrozenProfile.Counted;
import org.socle.registry.deprivation.domain.MeasureDeprivation;
import org.socle.registry.deprivation.domain.StoredDefinition;
import org.socle.registry.figure.CanonicalJson;

/** Computes the outcome of a run from what it froze, and nothing else. */
@ApplicationScoped
class ComputeOutcome {

    private final CanonicalJson json;

    ComputeOutcome(CanonicalJson json) {
        this.json = json;
    }

    DeprivationRun.Outcome of(DeprivationRun run, StoredDefinition definition, Inputs inputs, Instant now) {
        DeprivationResult measured =
                MeasureDeprivation.measure(definition.definition(), inputs.profiles(), inputs.ageUnknown());
        String result = json.write(measured);
        return new DeprivationRun.Outcome(
                MeasureDeprivation.METHOD,
                CanonicalJson.sha256(json.write(new Frozen(
                        definition.code(),
                        definition.version(),
                        definition.definition(),
                        run.territoryCode(),
                        run.level(),
                        run.asOf(),
                        inputs.profiles(),
                        inputs.ageUnknown()))),
                CanonicalJson.sha256(result),
                result,
                now);
    }

    DeprivationResult read(DeprivationRun.Outcome outcome) {
        return json.read(outcome.result(), DeprivationResult.class);
    }

    /** All that a result depends on. */
    private record Frozen(
            String code,
            int version,
            Definition definition,
            String territory,
            String level,
            LocalDate asOf,
            List<Counted> profiles,
            long ageUnknown) {}
}
