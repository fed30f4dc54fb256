package org.socle.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.registry.csv.CsvList;
import org.socle.registry.indicator.domain.PopulationFigure;
import org.socle.registry.territory.AreaStore;
import org.socle.registry.territory.domain.Area;
import org.socle.registry.territory.domain.AreaLevel;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.ProblemException;

/** Takes a list of population figures by commune, all of it or nothing. */
@ApplicationScoped
public class ImportPopulation {

    private static final String CODE = "code";
    private static final String AS_OF = "as_of";
    private static final String PERSONS = "persons";
    private static final String NUMBER = "[0-9]{1,9}";

    private final PopulationStore store;
    private final AreaStore areas;
    private final Audit audit;
    private final Caller caller;

    ImportPopulation(PopulationStore store, AreaStore areas, Audit audit, Caller caller) {
        this.store = store;
        this.areas = areas;
        this.audit = audit;
        this.caller = caller;
    }

    /** What the import came to. */
    public record Result(int added, int replaced, boolean validateOnly) {}

    /**
     * Adds figures.
     *
     * @param source who counted or estimated them
     * @throws ProblemException 400 naming each row that does not fit
     */
    @Transactional
    public Result take(InputStream csv, String source, boolean validateOnly) {
        List<PopulationFigure> figures = read(csv);
        PopulationStore.Kept kept =
                validateOnly ? store.foresee(figures) : store.keep(figures, source, caller.subject());
        if (!validateOnly) {
            audit.wrote("population-figures", source, "imported");
        }
        return new Result(kept.added(), kept.replaced(), validateOnly);
    }

    private List<PopulationFigure> read(InputStream csv) {
        CsvList list = CsvList.open(csv).require(List.of(CODE, AS_OF, PERSONS), List.of());
        Set<String> communes = areas.all().stream()
                .filter(area -> area.level() == AreaLevel.COMMUNE)
                .map(Area::code)
                .collect(Collectors.toSet());
        Map<String, PopulationFigure> figures = new LinkedHashMap<>();
        List<FieldProblem> faults = new ArrayList<>();
        list.forEach(line -> {
            String code = line.cells().get(list.position(CODE)).strip();
            String day = line.cells().get(list.position(AS_OF)).strip();
            String persons = line.cells().get(list.position(PERSONS)).strip();
            if (!communes.contains(code)) {
                faults.add(fault(line, "commune-unknown"));
            } else if (!isDay(day)) {
                faults.add(fault(line, "day-unreadable"));
            } else if (!persons.matches(NUMBER)) {
                faults.add(fault(line, "number-unreadable"));
            } else if (figures.put(
                            code + " " + day, new PopulationFigure(code, LocalDate.parse(day), Long.parseLong(persons)))
                    != null) {
                faults.add(fault(line, "twice"));
            }
        });
        if (!faults.isEmpty()) {
            throw IndicatorProblems.POPULATION_REFUSED.about(faults.size()).with(faults);
        }
        return List.copyOf(figures.values());
    }

    private static FieldProblem fault(CsvList.Line line, String reason) {
        return new FieldProblem("/rows/" + line.number(), IndicatorProblems.POPULATION_PREFIX + reason, line.number());
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
