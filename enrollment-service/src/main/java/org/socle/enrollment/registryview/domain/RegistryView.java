package org.socle.enrollment.registryview.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.enrollment.questionnaire.domain.ToldAnswers;

/**
 * What is known of the registry, at rest. Persons and households arrive by different ways at the same time; whoever
 * writes either locks it first, so that the later of the two always sees the earlier and no household is left
 * unassessed. Persons are locked before households.
 */
public interface RegistryView {

    void lockPersons(Collection<UUID> persons);

    void lockHouseholds(Collection<UUID> households);

    /**
     * Saves households as they are now, each once and but for its score. Returns the persons who belonged to one of them
     * and no longer do, by household.
     */
    Map<UUID, List<UUID>> putHouseholds(Collection<HouseholdRecord> households);

    /** Saves the scores of households that are known. */
    void putScores(Map<UUID, HouseholdRecord.Score> scores);

    /** Saves persons as they are now, each once. */
    void putPersons(Collection<PersonAt> persons);

    /** Replaces what was answered to the same questionnaire before. */
    void putAnswersOfPerson(UUID person, ToldAnswers told);

    /** Replaces what was answered to the same questionnaire before. */
    void putAnswersOfHousehold(UUID household, ToldAnswers told);

    /** Another person stands for this one from now on; empty when it stands for itself again. */
    void redirect(UUID person, Optional<UUID> into);

    /** Which of these persons another one stands for. */
    Set<UUID> mergedAmong(Collection<UUID> persons);

    /** The households the given persons belong to. */
    List<UUID> householdsOf(Collection<UUID> persons);

    /** Households with members, all of whom are known. The others are not among the answer. */
    Map<UUID, HouseholdFile> files(Collection<UUID> households);

    /** Households in a fixed order, after the given one. */
    List<UUID> householdsAfter(Optional<UUID> household, int limit);

    Count countHouseholds();

    /** How many households are known, and of how many of them every member is. */
    record Count(long known, long complete) {}
}
