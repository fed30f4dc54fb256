package org.socle.bench.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.socle.registry.territory.domain.AreaLevel;
import org.socle.registry.territory.domain.AreaRow;
import org.socle.registry.territory.domain.TerritoryPlan;

/** The communes of the demonstration with the numbers that a registry gives them; more people live in some. */
final class Communes {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Skewed<Integer> drawn;

    Communes() {
        var lines = Resources.lines("/demo/territories-sn.csv");
        var rows = IntStream.range(1, lines.size())
                .mapToObj(at -> row(at, lines.get(at)))
                .toList();
        for (var area : TerritoryPlan.of(List.of(), rows).defined()) {
            if (area.level() == AreaLevel.COMMUNE) {
                numbers.put(area.code(), area.lo());
            }
        }
        drawn = new Skewed<>(numbers.values().stream().sorted().toList());
    }

    int number(String code) {
        return Objects.requireNonNull(numbers.get(code), code);
    }

    int draw(RandomGenerator random) {
        return drawn.draw(random);
    }

    private static AreaRow row(int line, String text) {
        var cells = text.split(",");
        var parent = cells[1].isEmpty() ? null : cells[1];
        return new AreaRow(line, cells[0], parent, AreaLevel.valueOf(cells[2].toUpperCase(Locale.ROOT)), cells[3]);
    }
}
