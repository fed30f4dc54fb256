package org.socle.registry.undo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.socle.registry.undo.domain.Obstacle;
import org.socle.registry.undo.domain.Told;

/** What of some persons is taken back and what stays. */
final class Judged {

    private final List<Told> told;
    private final Set<UUID> staying = new HashSet<>();
    private final Set<UUID> stayingHomes = new HashSet<>();

    private Judged(List<Told> told) {
        this.told = told;
    }

    static Judged of(List<Told> told, List<Obstacle> obstacles, Map<UUID, Set<UUID>> waitingFor) {
        Judged judged = new Judged(told);
        for (Obstacle obstacle : obstacles) {
            switch (obstacle.kind()) {
                case PERSON -> judged.staying.add(obstacle.id());
                case HOUSEHOLD -> judged.stayingHomes.add(obstacle.id());
            }
        }
        while (judged.spread(waitingFor)) {
            // A household that stays keeps whoever somebody in it waits for, and so their household.
        }
        return judged;
    }

    private boolean spread(Map<UUID, Set<UUID>> waitingFor) {
        int before = staying.size() + stayingHomes.size();
        for (Told each : told) {
            UUID home = each.household();
            if (home != null && each.registered() && staying.contains(each.person())) {
                stayingHomes.add(home);
            }
        }
        for (Told each : told) {
            if (each.household() != null && stayingHomes.contains(each.household())) {
                staying.add(each.person());
            }
        }
        waitingFor.forEach((person, waiting) -> {
            if (waiting.stream().anyMatch(staying::contains)) {
                staying.add(person);
            }
        });
        return staying.size() + stayingHomes.size() > before;
    }

    boolean isUndone(UUID person) {
        return !staying.contains(person);
    }

    /** Persons whom the push registered and who go. */
    List<Told> registered() {
        return told.stream()
                .filter(each -> each.registered() && isUndone(each.person()))
                .toList();
    }

    /** Known persons of whom what was said is taken back. */
    List<Told> known() {
        return told.stream()
                .filter(each -> !each.registered() && isUndone(each.person()))
                .toList();
    }

    /** Whether nothing of what the push did stays in this household. */
    boolean isWhole(UUID household) {
        return told.stream()
                .filter(each -> household.equals(each.household()))
                .allMatch(each -> isUndone(each.person()));
    }
}
