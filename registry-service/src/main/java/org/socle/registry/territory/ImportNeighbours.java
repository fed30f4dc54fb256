package org.socle.registry.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socle.registry.csv.CsvList;
import org.socle.registry.territory.domain.Area;
import org.socle.registry.territory.domain.AreaLevel;
import org.socle.registry.territory.domain.Border;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.ProblemException;

/**
 * Takes a list of neighbouring communes, all of it or nothing. A country has a few thousand borders, which one statement
 * writes, so nobody has to wait for an operation.
 */
@ApplicationScoped
public class ImportNeighbours {

    private static final String CODE = "code";
    private static final String NEIGHBOUR_CODE = "neighbour_code";

    private final AreaStore areas;
    private final NeighbourStore neighbours;

    ImportNeighbours(AreaStore areas, NeighbourStore neighbours) {
        this.areas = areas;
        this.neighbours = neighbours;
    }

    /** What the import came to, in borders: a pair told in both directions is one. */
    public record Result(int added, int unchanged, int removed, boolean validateOnly) {}

    /**
     * Adds the borders of a list.
     *
     * @param replace whether borders that the list does not name are removed
     * @throws ProblemException 400 naming each row that does not fit
     */
    @Transactional
    public Result take(InputStream csv, boolean replace, boolean validateOnly) {
        Set<Border> told = read(csv);
        Set<Border> known = neighbours.lockAll();
        Set<Border> added = without(told, known);
        Set<Border> removed = replace ? without(known, told) : Set.of();
        if (!validateOnly) {
            neighbours.add(added);
            neighbours.remove(removed);
        }
        return new Result(added.size(), told.size() - added.size(), removed.size(), validateOnly);
    }

    private Set<Border> read(InputStream csv) {
        CsvList list = CsvList.open(csv).require(List.of(CODE, NEIGHBOUR_CODE), List.of());
        var communes = areas.all().stream()
                .filter(area -> area.level() == AreaLevel.COMMUNE)
                .collect(Collectors.toMap(Area::code, Function.identity()));
        Set<Border> borders = new HashSet<>();
        List<FieldProblem> faults = new ArrayList<>();
        list.forEach(line -> {
            String code = line.cells().get(list.position(CODE)).strip();
            String neighbour = line.cells().get(list.position(NEIGHBOUR_CODE)).strip();
            Optional<String> fault = fault(communes.keySet(), code, neighbour);
            fault.ifPresent(reason -> faults.add(
                    new FieldProblem("/rows/" + line.number(), TerritoryProblems.ROW_PREFIX + reason, line.number())));
            if (fault.isEmpty()) {
                borders.add(new Border(code, neighbour));
            }
        });
        if (!faults.isEmpty()) {
            throw TerritoryProblems.LIST_REFUSED.about(faults.size()).with(faults);
        }
        return borders;
    }

    private static Optional<String> fault(Set<String> communes, String code, String neighbour) {
        if (!communes.contains(code) || !communes.contains(neighbour)) {
            return Optional.of("commune-unknown");
        }
        return code.equals(neighbour) ? Optional.of("own-neighbour") : Optional.empty();
    }

    private static Set<Border> without(Set<Border> some, Set<Border> others) {
        Set<Border> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
