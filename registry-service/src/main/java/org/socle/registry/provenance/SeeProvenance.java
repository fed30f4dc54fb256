package org.socle.registry.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.caller.Caller;
import org.socle.registry.provenance.domain.Provenance;

/**
 * Shows where a registration came from, in the transaction that shows whom it registered. Who typed it in is shown to those
 * only who look after users, identities or the log.
 */
@ApplicationScoped
public class SeeProvenance {

    private final ProvenanceStore store;
    private final Caller caller;

    SeeProvenance(ProvenanceStore store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    public Optional<Provenance> ofPerson(UUID person) {
        return store.ofPerson(person).map(this::shown);
    }

    public Optional<Provenance> ofHousehold(UUID household) {
        return store.ofHousehold(household).map(this::shown);
    }

    private Provenance shown(Provenance provenance) {
        return maySeeOperators() ? provenance : provenance.withoutOperator();
    }

    private boolean maySeeOperators() {
        return caller.has("registry:identity:read")
                || caller.has("registry:users:read")
                || caller.has("platform:audit:read");
    }
}
