package org.socle.registry.review.domain;

import java.time.LocalDate;
import java.util.Collection;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.PersonDetails;

/**
 * What a review decides about.
 *
 * @param probability that the person is one of those they may be
 * @param harm persons who are not served while it is open, whoever is frail counted twice; of a registered person, who
 *     may be served twice
 */
public record Stakes(ReviewKind kind, double probability, int harm) {

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
     * How many persons are expected to lose by every day it stays open. Those who wait lose as far as they are somebody
     * new: whoever turns out to be registered is served already. Who is registered takes somebody's place as far as they
     * are registered twice.
     */
    public double expectedHarm() {
        return switch (kind) {
            case ARRIVAL -> (1 - probability) * harm;
            case REGISTERED -> probability * harm;
        };
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
