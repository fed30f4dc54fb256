package org.socle.registry.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.socle.registry.change.domain.Proposal;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.Origin;
import org.socle.registry.source.domain.Statement;

/** Keeps an agreed correction as what the proposer's organisation says about the person from now on. */
@ApplicationScoped
class KeepCorrections {

    private static final String SOURCE = "change-request";

    private final SourceStore sources;
    private final ObjectMapper json;

    KeepCorrections(SourceStore sources, ObjectMapper json) {
        this.sources = sources;
        this.json = json;
    }

    void keep(Person corrected, Proposal proposal) {
        LocalDate consent = corrected.consentedOn();
        Relationship relationship = corrected.relationship();
        PersonDraft said = new PersonDraft(
                corrected.id().value(),
                null,
                relationship == null ? Relationship.NON_RELATIVE : relationship,
                corrected.details(),
                consent == null ? proposal.effectiveOn() : consent,
                text(proposal),
                null);
        sources.keep(
                List.of(new Statement(
                        said, null, corrected.id().value(), corrected.householdId(), true, corrected.territory())),
                new Origin(proposal.organisation(), SOURCE, null));
    }

    private String text(Proposal proposal) {
        try {
            return json.writeValueAsString(proposal);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a proposal of plain values can be written", e);
        }
    }
}
