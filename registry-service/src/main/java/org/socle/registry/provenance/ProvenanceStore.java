package org.socle.registry.provenance;

import java.util.Optional;
import java.util.UUID;
import org.socle.registry.provenance.domain.Provenance;

/** Finds the statement with which a registration began. Empty where none is kept, or it is out of the caller's sight. */
public interface ProvenanceStore {

    Optional<Provenance> ofPerson(UUID person);

    /** Of a household, what was said first of those who live in it. */
    Optional<Provenance> ofHousehold(UUID household);
}
