package org.socle.registry.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryLevel;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Operations;
import org.socle.kit.operation.Progress;
import org.socle.kit.outbox.Outbox;
import org.socle.kit.territory.Territories;
import org.socle.registry.territory.domain.Area;
import org.socle.registry.territory.domain.AreaRow;
import org.socle.registry.territory.domain.TerritoryPlan;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.ProblemException;

/** Brings the tree to what a list says, all of it or nothing, and tells every area that is new or has a new name. */
@ApplicationScoped
public class ImportTerritories implements OperationRunner {

    private static final String KIND = "territory-import";

    private final AreaStore areas;
    private final Territories territories;
    private final Operations operations;
    private final Outbox outbox;

    ImportTerritories(AreaStore areas, Territories territories, Operations operations, Outbox outbox) {
        this.areas = areas;
        this.territories = territories;
        this.operations = operations;
        this.outbox = outbox;
    }

    record Input(List<AreaRow> rows, boolean validateOnly) {}

    /** What the import came to. */
    public record Result(int rows, int added, int renamed, int unchanged, boolean validateOnly) {}

    /** @throws ProblemException 400 naming each row that does not fit */
    public OperationId start(InputStream csv, boolean validateOnly) {
        List<AreaRow> rows = ReadTerritoryList.of(csv);
        refuseFaults(TerritoryPlan.of(areas.all(), rows));
        return operations.start(KIND, new Input(rows, validateOnly));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        Input input = run.input(Input.class);
        run.total(input.rows().size());
        Result result = run.step(() -> {
            Result done = apply(input);
            return new OperationRun.Step<>(done, Progress.accepted(input.rows().size()), done);
        });
        territories.refresh();
        run.result(result);
    }

    private Result apply(Input input) {
        TerritoryPlan plan = TerritoryPlan.of(areas.lockAll(), input.rows());
        refuseFaults(plan);
        if (!input.validateOnly()) {
            areas.save(plan.defined());
            outbox.addAll(
                    plan.defined().stream().map(ImportTerritories::defined).toList());
        }
        return new Result(
                input.rows().size(),
                plan.added(),
                plan.defined().size() - plan.added(),
                plan.unchanged(),
                input.validateOnly());
    }

    private static void refuseFaults(TerritoryPlan plan) {
        if (!plan.faults().isEmpty()) {
            throw TerritoryProblems.LIST_REFUSED
                    .about(plan.faults().size())
                    .with(plan.faults().stream()
                            .map(fault -> new FieldProblem(
                                    "/rows/" + fault.row(),
                                    TerritoryProblems.ROW_PREFIX
                                            + fault.kind()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'),
                                    fault.row(),
                                    fault.code()))
                            .toList());
        }
    }

    private static TerritoryDefinedV1 defined(Area area) {
        return new TerritoryDefinedV1(
                area.code(),
                area.parentCode(),
                TerritoryLevel.valueOf(area.level().name()),
                area.name(),
                area.lo(),
                area.hi());
    }
}
