package org.socle.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.kit.territory.Territory;
import org.socle.kit.territory.Territory.Level;
import org.socle.registry.deprivation.ManageRuns;
import org.socle.registry.deprivation.domain.DeprivationResult;
import org.socle.registry.deprivation.domain.DeprivationResult.BandResult;
import org.socle.registry.deprivation.domain.DeprivationResult.Group;
import org.socle.registry.deprivation.domain.DeprivationRun;
import org.socle.registry.figure.domain.Ratio;
import org.socle.registry.indicator.domain.Breakdown;
import org.socle.registry.indicator.domain.Cell;
import org.socle.registry.indicator.domain.Figures;
import org.socle.registry.indicator.domain.Indicator;

/** Shows the headcount of the last count of deprived children; small numbers were hidden by the same rule there. */
@ApplicationScoped
class SeeDeprivation {

    private final ManageRuns runs;

    SeeDeprivation(ManageRuns runs) {
        this.runs = runs;
    }

    Figures figures(Indicator indicator, Territory territory, @Nullable Level level, Set<Breakdown> by, LocalDate day) {
        String parts = level == null || level == territory.level() ? null : level.name();
        boolean whole = parts == null;
        // Besides the bands, a count knows one breakdown at a time, of which areas are one.
        if (by.size() - 1 + (whole ? 0 : 1) > 1) {
            throw IndicatorProblems.field("query/by", IndicatorProblems.BREAKDOWNS_NOT_CROSSED);
        }
        ManageRuns.Seen seen = runs.lastPublication(territory.code(), parts, day)
                .orElseThrow(() -> IndicatorProblems.NOT_FROZEN.about(indicator.code(), territory.code(), day));
        DeprivationRun run = seen.run();
        DeprivationResult result = Objects.requireNonNull(seen.result());
        List<Cell> cells = new ArrayList<>();
        for (BandResult band : result.bands()) {
            cells.addAll(cells(band, territory.code(), whole, by));
        }
        return new Figures(
                indicator,
                territory.code(),
                by,
                run.asOf(),
                Objects.requireNonNull(run.outcome()).inputsHash(),
                cells);
    }

    private static List<Cell> cells(BandResult band, String territory, boolean whole, Set<Breakdown> by) {
        if (!whole) {
            return groups(band, DeprivationResult.Breakdown.TERRITORY).stream()
                    .map(group -> cell(group.key(), Map.of(Breakdown.BAND, band.band()), group))
                    .toList();
        }
        return by.stream()
                .filter(each -> each != Breakdown.BAND)
                .findFirst()
                .map(each -> groups(band, DeprivationResult.Breakdown.valueOf(each.name())).stream()
                        .map(group -> cell(territory, key(band, each, group.key()), group))
                        .toList())
                .orElseGet(() -> List.of(cell(territory, Map.of(Breakdown.BAND, band.band()), band.whole())));
    }

    private static Map<Breakdown, String> key(BandResult band, Breakdown by, String group) {
        Map<Breakdown, String> key = new EnumMap<>(Breakdown.class);
        key.put(Breakdown.BAND, band.band());
        key.put(by, group);
        return key;
    }

    /** None where a small band was hidden with all its groups. */
    private static List<Group> groups(BandResult band, DeprivationResult.Breakdown by) {
        return band.breakdowns().stream()
                .filter(cells -> cells.by() == by)
                .flatMap(cells -> cells.groups().stream())
                .toList();
    }

    private static Cell cell(String area, Map<Breakdown, String> key, Group group) {
        var measures = group.measures();
        Long lost = group.lost();
        if (measures == null) {
            return new Cell(area, key, null, null, 0);
        }
        Ratio headcount = measures.headcount();
        return new Cell(area, key, headcount.numerator(), headcount.denominator(), lost == null ? 0 : lost);
    }
}
