package org.socle.registry.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Home;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;

/**
 * A row that could be read: one person and how their household lives.
 *
 * @param urban null when the row does not say
 * @param consentedOn null when the person is registered on another legal basis
 * @param hash of what the row says
 * @param otherHash the same by the other key; null when there is one
 * @param answers to questionnaires, of the person and of the household
 * @param caregiverRef who cares for the person: a reference of the partner or a national number; null when nobody is named
 */
public record ReadRow(
        StagedRow staged,
        String householdRef,
        String personRef,
        Relationship relationship,
        PersonDetails details,
        Home home,
        @Nullable Boolean urban,
        @Nullable LocalDate consentedOn,
        String statement,
        String hash,
        @Nullable String otherHash,
        List<Answers> answers,
        @Nullable String caregiverRef) {

    public ReadRow {
        answers = List.copyOf(answers);
    }

    public Optional<String> caregiver() {
        return Optional.ofNullable(caregiverRef);
    }

    /** Whether the row says what the one with this hash said. */
    public boolean saysTheSame(String known) {
        return known.equals(hash) || known.equals(otherHash);
    }

    /** What the row answers about its person, or about their household. */
    public List<Answers> answersOf(AskedOf askedOf) {
        return answers.stream()
                .filter(each -> each.questionnaire().askedOf() == askedOf)
                .toList();
    }

    @Override
    public String toString() {
        return "ReadRow[" + staged.number() + "]";
    }
}
