package org.socle.registry.matching.domain.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every model must keep to before anybody is linked with it. */
public final class Guards {

    static final double MOST_MATCHES_PER_RECORD = 1.5;
    static final double MOST_BITS_MOVED = 2;

    private Guards() {}

    /** @param published the model in use; empty before the first training */
    public static List<BrokenGuard> check(MatchingModel model, Optional<MatchingModel> published) {
        List<BrokenGuard> broken = new ArrayList<>();
        for (int field = 0; field < model.schema().size(); field++) {
            checkField(model, field, broken);
        }
        double rate = model.prior().matchesPerRecord();
        if (rate > MOST_MATCHES_PER_RECORD) {
            broken.add(new BrokenGuard.TooManyMatches(rate));
        }
        published
                .map(before -> LevelWeights.log2(rate / before.prior().matchesPerRecord()))
                .filter(moved -> Math.abs(moved) > MOST_BITS_MOVED)
                .ifPresent(moved -> broken.add(new BrokenGuard.PriorMoved(moved)));
        return List.copyOf(broken);
    }

    /** In each group of levels the first is exact agreement and the last is none. */
    private static void checkField(MatchingModel model, int field, List<BrokenGuard> broken) {
        String name = model.schema().fields().get(field).name();
        List<? extends Level> levels =
                model.schema().fields().get(field).comparison().levels();
        int exact = 0;
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).group() != levels.get(exact).group()) {
                exact = level;
            }
            boolean last = level + 1 == levels.size()
                    || levels.get(level + 1).group() != levels.get(level).group();
            LevelWeights weights = model.weight(field, level);
            if (!last && model.weight(field, exact).m() < weights.m()) {
                broken.add(new BrokenGuard.ExactBelowFuzzy(name, levels.get(exact), levels.get(level)));
            }
            if ((level == exact && weights.bits() < 0) || (last && weights.bits() > 0)) {
                broken.add(new BrokenGuard.TurnedAround(name, levels.get(level), weights.bits()));
            }
        }
    }
}
