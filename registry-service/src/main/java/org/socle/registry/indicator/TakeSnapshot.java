package org.socle.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;
import org.socle.kit.territory.Territory.Level;
import org.socle.registry.figure.CanonicalJson;
import org.socle.registry.indicator.IndicatorStore.Question;
import org.socle.registry.indicator.SnapshotStore.Value;
import org.socle.registry.indicator.domain.Breakdown;
import org.socle.registry.indicator.domain.Cell;
import org.socle.registry.indicator.domain.Indicator;
import org.socle.registry.indicator.domain.Snapshot;

/**
 * Counts every indicator of an area and of the areas inside, whole and by one breakdown at a time, one indicator in a
 * transaction. What a step kept and how far it came are committed together.
 */
@ApplicationScoped
class TakeSnapshot implements OperationRunner {

    static final String KIND = "indicator-snapshot";

    private static final List<Indicator> COUNTED =
            Arrays.stream(Indicator.values()).filter(Indicator::isCountedNow).toList();

    private final IndicatorStore indicators;
    private final SnapshotStore snapshots;
    private final IndicatorAreas areas;
    private final CanonicalJson json;
    private final Clock clock;
    private final int metres;

    TakeSnapshot(
            IndicatorStore indicators,
            SnapshotStore snapshots,
            IndicatorAreas areas,
            CanonicalJson json,
            Clock clock,
            @ConfigProperty(name = "registry.indicator.access-metres") int metres) {
        this.indicators = indicators;
        this.snapshots = snapshots;
        this.areas = areas;
        this.json = json;
        this.clock = clock;
        this.metres = metres;
    }

    record Input(String snapshotId) {}

    /** @param next how many indicators have been counted */
    record Checkpoint(int next) {}

    /** What the operation came to, for whoever follows the operation only. */
    record Result(
            String snapshotId, boolean completed, @Nullable String inputsHash) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        var id = IndicatorIds.snapshot(run.input(Input.class).snapshotId()).orElseThrow();
        Snapshot started = run.inTransaction(() -> snapshots.find(id).orElseThrow());
        run.total(COUNTED.size());
        int next = run.checkpoint(Checkpoint.class).map(Checkpoint::next).orElse(0);
        while (next < COUNTED.size() && !run.cancelled()) {
            int at = next;
            next = run.step(() -> {
                snapshots.keep(started, counted(started, COUNTED.get(at)));
                return new OperationRun.Step<>(at + 1, Progress.accepted(1), new Checkpoint(at + 1));
            });
        }
        if (run.cancelled()) {
            run.inTransaction(() -> {
                snapshots.cancel(id);
                return id;
            });
            run.result(new Result(IndicatorIds.text(id), false, null));
            return;
        }
        String hash = run.inTransaction(() -> {
            var frozen = new Snapshot.Frozen(hash(started), clock.instant());
            snapshots.complete(id, frozen);
            return frozen.inputsHash();
        });
        run.result(new Result(IndicatorIds.text(id), true, hash));
    }

    /** SHA-256 of everything that was kept, and of what it was kept for. */
    String hash(Snapshot snapshot) {
        return CanonicalJson.sha256(json.write(new Inputs(
                snapshot.territoryCode(),
                snapshot.level(),
                snapshot.day(),
                snapshot.method(),
                snapshots.values(snapshot.id()))));
    }

    private record Inputs(String territory, String level, LocalDate day, String method, List<Value> values) {}

    private List<Value> counted(Snapshot snapshot, Indicator indicator) {
        List<Value> values = new ArrayList<>();
        Set<Set<Breakdown>> tables = new LinkedHashSet<>();
        tables.add(indicator.always());
        indicator.breakdowns().forEach(each -> tables.add(Set.of(each)));
        Level level = Level.valueOf(snapshot.level());
        boolean parts = level.ordinal() > areas.level(snapshot.territoryCode()).ordinal();
        for (Set<Breakdown> by : tables) {
            values.addAll(values(snapshot, indicator, null, by));
            if (parts) {
                values.addAll(values(snapshot, indicator, level, by));
            }
        }
        return values;
    }

    private List<Value> values(Snapshot snapshot, Indicator indicator, @Nullable Level level, Set<Breakdown> by) {
        var question = new Question(indicator, snapshot.territoryCode(), level, by, snapshot.day(), metres);
        return indicators.count(question).stream()
                // Whoever lives in no area of this level is counted in the whole only.
                .filter(cell -> level == null || !cell.area().equals(snapshot.territoryCode()))
                .map(cell -> value(indicator, cell))
                .toList();
    }

    private Value value(Indicator indicator, Cell cell) {
        return new Value(
                indicator.code(),
                cell.area(),
                areas.number(cell.area()),
                cell.key().keySet().stream().map(Breakdown::name).collect(Collectors.joining()),
                String.join("", cell.key().values()),
                cell.numerator(),
                cell.denominator(),
                cell.unknown());
    }
}
