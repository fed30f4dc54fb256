package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.registry.change.domain.Asked;
import org.socle.registry.change.domain.LifeEvent;
import org.socle.registry.change.domain.Proposal;

/**
 * Carries out what was agreed to. Whatever it touches is locked first, households before persons and each in the order of
 * their ids, as everywhere; so what is found free of conflict stays so until it is written.
 */
@ApplicationScoped
class ApplyChange {

    private final ApplyCorrection corrections;
    private final ApplyLifeEvent lifeEvents;

    ApplyChange(ApplyCorrection corrections, ApplyLifeEvent lifeEvents) {
        this.corrections = corrections;
        this.lifeEvents = lifeEvents;
    }

    /** Names of what had changed since it was proposed; empty when it can be applied. Locks what it looks at. */
    List<String> conflicts(Proposal proposal) {
        return switch (proposal.asked()) {
            case Asked.PersonCorrection correction -> corrections.conflicts(correction);
            case Asked.HouseholdCorrection correction -> corrections.conflicts(correction);
            case LifeEvent event -> lifeEvents.conflicts(event, proposal);
        };
    }

    /** Writes it and tells others; what it touches is locked and free of conflict. */
    void apply(Proposal proposal) {
        switch (proposal.asked()) {
            case Asked.PersonCorrection correction -> corrections.apply(correction, proposal);
            case Asked.HouseholdCorrection correction -> corrections.apply(correction);
            case LifeEvent event -> lifeEvents.apply(event, proposal);
        }
    }
}
