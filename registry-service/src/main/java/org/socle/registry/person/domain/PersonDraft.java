package org.socle.registry.person.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.questionnaire.domain.Answers;

/**
 * A person about to be registered.
 *
 * @param id the id the person gets, unless it is somebody known
 * @param reference the source's own reference; null when it has none
 * @param consentedOn null when the person is registered on another legal basis
 * @param statement what the source said, as it came, to be kept for ever
 * @param statementHash tells a changed statement from an unchanged one; null when the source has no reference
 * @param answers what the person answers to questionnaires, one for each
 */
public record PersonDraft(
        UUID id,
        @Nullable String reference,
        Relationship relationship,
        PersonDetails details,
        @Nullable LocalDate consentedOn,
        String statement,
        @Nullable String statementHash,
        List<Answers> answers) {

    public PersonDraft {
        answers = List.copyOf(answers);
    }

    /** One who was asked nothing of a country's own. */
    public PersonDraft(
            UUID id,
            @Nullable String reference,
            Relationship relationship,
            PersonDetails details,
            @Nullable LocalDate consentedOn,
            String statement,
            @Nullable String statementHash) {
        this(id, reference, relationship, details, consentedOn, statement, statementHash, List.of());
    }

    public boolean isHead() {
        return relationship == Relationship.HEAD;
    }

    @Override
    public String toString() {
        return "PersonDraft[" + id + "]";
    }
}
