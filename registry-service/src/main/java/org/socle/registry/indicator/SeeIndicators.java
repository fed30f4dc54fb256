package org.socle.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.kit.territory.Territory;
import org.socle.kit.territory.Territory.Level;
import org.socle.registry.figure.domain.SmallCells;
import org.socle.registry.indicator.IndicatorStore.Question;
import org.socle.registry.indicator.domain.Breakdown;
import org.socle.registry.indicator.domain.Cell;
import org.socle.registry.indicator.domain.Figures;
import org.socle.registry.indicator.domain.HideCells;
import org.socle.registry.indicator.domain.Indicator;

/**
 * Answers questions about figures: of today by counting, of an earlier day from the snapshot of that day. Small numbers
 * are hidden in both.
 */
@ApplicationScoped
public class SeeIndicators {

    private static final int FARTHEST_KM = 500;
    private static final int METRES_PER_KM = 1000;

    private final IndicatorStore store;
    private final SnapshotStore snapshots;
    private final SeeDeprivation deprivation;
    private final IndicatorAreas areas;
    private final Clock clock;
    private final HideCells hide;

    SeeIndicators(
            IndicatorStore store,
            SnapshotStore snapshots,
            SeeDeprivation deprivation,
            IndicatorAreas areas,
            Clock clock,
            @ConfigProperty(name = "registry.indicator.least-published") int leastPublished) {
        this.store = store;
        this.snapshots = snapshots;
        this.deprivation = deprivation;
        this.areas = areas;
        this.clock = clock;
        this.hide = new HideCells(new SmallCells(leastPublished), areas::parent);
    }

    /**
     * What somebody wants to know.
     *
     * @param territory code of an area; the caller's own when null
     * @param level of the areas inside that figures are told for; null for the territory as a whole
     * @param by codes of breakdowns
     * @param asOf today when null
     * @param km how far away an access point may be
     */
    public record Wish(
            String indicator,
            @Nullable String territory,
            @Nullable Level level,
            List<String> by,
            @Nullable LocalDate asOf,
            int km) {

        public Wish {
            by = List.copyOf(by);
        }
    }

    @Transactional
    public Figures values(Wish wish) {
        Indicator indicator = indicator(wish.indicator());
        Territory territory = areas.asked(wish.territory());
        areas.requireInside(territory, wish.level());
        Set<Breakdown> by = breakdowns(indicator, wish.by());
        LocalDate today = today();
        LocalDate day = wish.asOf() == null ? today : wish.asOf();
        if (day.isAfter(today)) {
            throw IndicatorProblems.field("query/as_of", IndicatorProblems.DAY_IN_FUTURE);
        }
        if (wish.km() < 1 || wish.km() > FARTHEST_KM) {
            throw IndicatorProblems.field("query/km", IndicatorProblems.DISTANCE_OUT_OF_RANGE, FARTHEST_KM);
        }
        if (!indicator.isCountedNow()) {
            return deprivation.figures(indicator, territory, wish.level(), by, day);
        }
        return day.isBefore(today)
                ? frozen(indicator, territory, wish.level(), by, day)
                : counted(indicator, territory, wish, by, day);
    }

    public Indicator indicator(String code) {
        return Indicator.of(code).orElseThrow(() -> IndicatorProblems.NOT_FOUND.about(code));
    }

    public int leastPublished() {
        return hide.small().least();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Figures counted(Indicator indicator, Territory territory, Wish wish, Set<Breakdown> by, LocalDate day) {
        Level level = wish.level();
        Level parts = level == null ? territory.level() : level;
        boolean whole = parts == territory.level();
        Territory among = whole ? areas.comparedIn(territory) : territory;
        var question = new Question(indicator, among.code(), parts, by, day, wish.km() * METRES_PER_KM);
        return new Figures(
                indicator, territory.code(), by, day, null, shown(indicator, territory, whole, store.count(question)));
    }

    private Figures frozen(
            Indicator indicator, Territory territory, @Nullable Level level, Set<Breakdown> by, LocalDate day) {
        if (by.size() > 1) {
            throw IndicatorProblems.field("query/by", IndicatorProblems.BREAKDOWNS_NOT_CROSSED);
        }
        Level parts = level == null ? territory.level() : level;
        boolean whole = parts == territory.level();
        Territory among = whole ? areas.comparedIn(territory) : territory;
        Optional<SnapshotStore.Kept> kept = snapshots.kept(indicator, among, parts, by, day);
        return kept.filter(found -> found.cells().stream()
                        .anyMatch(cell -> !whole || cell.area().equals(territory.code())))
                .map(found -> new Figures(
                        indicator,
                        territory.code(),
                        by,
                        found.day(),
                        found.inputsHash(),
                        shown(indicator, territory, whole, found.cells())))
                .orElseThrow(() -> IndicatorProblems.NOT_FROZEN.about(indicator.code(), territory.code(), day));
    }

    /** Hidden among all that can be compared, and only then cut to what was asked for. */
    private List<Cell> shown(Indicator indicator, Territory territory, boolean whole, List<Cell> cells) {
        return hide.of(indicator, cells).stream()
                .filter(cell -> !whole || cell.area().equals(territory.code()))
                .toList();
    }

    private static Set<Breakdown> breakdowns(Indicator indicator, List<String> codes) {
        Set<Breakdown> by = EnumSet.noneOf(Breakdown.class);
        by.addAll(indicator.always());
        for (String code : codes) {
            by.add(Breakdown.of(code)
                    .filter(indicator.breakdowns()::contains)
                    .orElseThrow(() -> IndicatorProblems.field("query/by", IndicatorProblems.BREAKDOWN_UNKNOWN, code)));
        }
        return by;
    }
}
