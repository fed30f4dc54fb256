package org.socle.registry.responsibility.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.socle.registry.responsibility.domain.Responsibility.Place;

/**
 * Finds what nobody or several answer for. A programme is wherever it has any responsibility. There each function needs
 * exactly one organisation that is accountable for the whole area: by a responsibility for the area itself or for one
 * around it. The same organisation named twice is one.
 */
public final class RoleMatrix {

    private RoleMatrix() {}

    /** What is wrong. */
    public enum Fault {
        NOBODY_ACCOUNTABLE,
        SEVERAL_ACCOUNTABLE
    }

    /**
     * One function of a programme in an area with none or several who answer for it.
     *
     * @param accountable their codes; empty when there are none
     */
    public record Finding(
            String programme, String territory, ProgrammeFunction function, Fault fault, Set<String> accountable) {

        public Finding {
            accountable = Set.copyOf(accountable);
        }
    }

    /**
     * By programme, area and function.
     *
     * @param held the responsibilities that hold on the day in question
     */
    public static List<Finding> findings(Collection<Responsibility> held, List<Place> areas) {
        Map<String, List<Responsibility>> byProgramme = held.stream()
                .collect(Collectors.groupingBy(Responsibility::programme, TreeMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        byProgramme.forEach((programme, ofProgramme) -> areas.stream()
                .filter(area ->
                        ofProgramme.stream().anyMatch(each -> each.place().meets(area)))
                .forEach(area -> findings.addAll(findings(programme, area, ofProgramme))));
        return List.copyOf(findings);
    }

    private static List<Finding> findings(String programme, Place area, List<Responsibility> ofProgramme) {
        List<Finding> findings = new ArrayList<>();
        for (ProgrammeFunction function : ProgrammeFunction.values()) {
            Set<String> accountable = ofProgramme.stream()
                    .filter(each -> each.function() == function && each.part() == Part.ACCOUNTABLE)
                    .filter(each -> each.place().contains(area))
                    .map(Responsibility::organisation)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (accountable.size() != 1) {
                Fault fault = accountable.isEmpty() ? Fault.NOBODY_ACCOUNTABLE : Fault.SEVERAL_ACCOUNTABLE;
                findings.add(new Finding(programme, area.territory(), function, fault, accountable));
            }
        }
        return findings;
    }
}
