package org.socle.registry.identity.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.questionnaire.domain.Telling;

/**
 * Whose answers are whose: what was answered goes with the statement it came with, and else with the person it was told
 * of. A merge moves none of it, so that taking it back finds everything where it was.
 */
public final class WhoseAnswers {

    private WhoseAnswers() {}

    /**
     * What counts of each standing person. What a statement answers that only was linked is kept and counts for nobody.
     *
     * @param chosen when statements were chosen over others: what they answer counts as told then
     */
    public static Map<UUID, List<Telling>> of(
            Clusters clusters, Collection<Telling> tellings, Map<UUID, Instant> chosen) {
        Map<UUID, List<Telling>> theirs = new TreeMap<>();
        for (Telling telling : tellings) {
            UUID record = telling.record();
            if (counts(clusters, record, chosen)) {
                UUID owner = record == null
                        ? clusters.standing(telling.subject())
                        : clusters.owner(record).orElseGet(() -> clusters.standing(telling.subject()));
                Instant at = record == null ? telling.at() : chosen.getOrDefault(record, telling.at());
                theirs.computeIfAbsent(owner, ignored -> new ArrayList<>()).add(telling.countingFrom(at));
            }
        }
        return theirs;
    }

    private static boolean counts(Clusters clusters, @Nullable UUID record, Map<UUID, Instant> chosen) {
        return record == null
                || clusters.isFounding(record)
                || chosen.containsKey(record)
                || clusters.owner(record).isEmpty();
    }
}
