package org.socle.registry.change.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socle.registry.change.ChangeSecrets;
import org.socle.registry.change.ChangeSecrets.Part;
import org.socle.registry.change.domain.Asked;
import org.socle.registry.change.domain.ChangeKind;
import org.socle.registry.change.domain.LifeEvent;
import org.socle.registry.change.domain.Proposal;

/** Writes and reads what is asked and why, which says much about people and is never stored in the clear. */
@ApplicationScoped
class SealedProposals {

    private final ChangeSecrets secrets;
    private final ObjectMapper json;

    SealedProposals(ChangeSecrets secrets, ObjectMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    /** @param asked as JSON of its own shape, which the kind of the change tells */
    record Stored(JsonNode asked, String reason) {
        @Override
        public String toString() {
            return "Stored[hidden]";
        }
    }

    /** What was sealed, readable again. */
    record Opened(Asked asked, String reason) {
        @Override
        public String toString() {
            return "Opened[hidden]";
        }
    }

    byte[] seal(Proposal proposal) {
        try {
            Stored stored = new Stored(json.valueToTree(proposal.asked()), proposal.reason());
            return secrets.seal(Part.ASKED, proposal.id().value(), json.writeValueAsString(stored));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a proposal of plain values can be written", e);
        }
    }

    Opened open(UUID id, ChangeKind kind, byte[] sealed) {
        try {
            Stored stored = json.readValue(secrets.openText(Part.ASKED, id, sealed), Stored.class);
            return new Opened(json.treeToValue(stored.asked(), shape(kind)), stored.reason());
        } catch (JsonProcessingException e) {
            // Without the cause, whose message quotes what is asked.
            throw new IllegalStateException("a change request is not in a form this version knows");
        }
    }

    byte[] sealNote(UUID id, String note) {
        return secrets.seal(Part.NOTE, id, note);
    }

    String openNote(UUID id, byte[] sealed) {
        return secrets.openText(Part.NOTE, id, sealed);
    }

    private static Class<? extends Asked> shape(ChangeKind kind) {
        return switch (kind) {
            case PERSON_CORRECTION -> Asked.PersonCorrection.class;
            case HOUSEHOLD_CORRECTION -> Asked.HouseholdCorrection.class;
            case BIRTH -> LifeEvent.Birth.class;
            case DEATH -> LifeEvent.Death.class;
            case MARRIAGE -> LifeEvent.Marriage.class;
            case SEPARATION -> LifeEvent.Separation.class;
            case MOVE -> LifeEvent.Move.class;
            case ARRIVAL -> LifeEvent.Arrival.class;
            case DEPARTURE -> LifeEvent.Departure.class;
            case HEAD_CHANGE -> LifeEvent.HeadChange.class;
            case HOUSEHOLD_SPLIT -> LifeEvent.Split.class;
            case HOUSEHOLD_MERGE -> LifeEvent.Merger.class;
            case INSTITUTION_ENTRY -> LifeEvent.InstitutionEntry.class;
        };
    }
}
