package org.socle.registry.review.domain;

import java.time.LocalDate;
import java.util.Collection;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.PersonDetails;

/**
 * What a review decides about.
 *
 * @param probability that the waiting person is one of those who are registered
 * @param harm persons who are not served while it is open; whoever is frail counts twice
 */
public record Stakes(double probability, int harm) {

    /** Whoever has not had their fifth birthday is frail. */
    private static final int FRAIL_BEFORE = 5;

    /** @param waiting everybody who is published with the decision or not at all */
    public static int harm(Collection<PersonDetails> waiting, LocalDate today) {
        int harm = 0;
        for (PersonDetails person : waiting) {
            harm += isFrail(person, today) ? 2 : 1;
        }
        return harm;
    }

    /**
     * How many persons are expected to lose by every day it stays open: those who wait, as far as they are somebody new.
     * Whoever turns out to be registered is served already.
     */
    public double expectedHarm() {
        return (1 - probability) * harm;
    }

    private static boolean isFrail(PersonDetails person, LocalDate today) {
        BirthDate birth = person.birth();
        boolean small =
                birth != null && birth.lastPossibleDay().plusYears(FRAIL_BEFORE).isAfter(today);
        return small
                || Boolean.TRUE.equals(person.pregnant())
                || !person.disabilities().isEmpty();
    }
}
