package org.socle.registry.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.directory.domain.Point;
import org.socle.registry.indicator.IndicatorStore;
import org.socle.registry.indicator.domain.Breakdown;
import org.socle.registry.indicator.domain.Cell;
import org.socle.registry.indicator.domain.Indicator;

@ApplicationScoped
class SqlIndicatorStore implements IndicatorStore {

    private final Sql sql;
    private final int months;

    SqlIndicatorStore(Sql sql, @ConfigProperty(name = "registry.recertification.months") int months) {
        this.sql = sql;
        this.months = months;
    }

    @Override
    public List<Cell> count(Question question) {
        var statement = sql.of(Counts.of(question.indicator()))
                .with("territory", question.territory())
                .with("level", question.level())
                .with("day", question.day())
                .withArray(
                        "by",
                        "text",
                        question.by().stream().map(Breakdown::name).toList());
        if (question.indicator() == Indicator.ACCESS_WITHIN) {
            statement.with("metres", (double) question.metres()).with("radius", Point.EARTH_RADIUS_METRES);
        }
        if (question.indicator() == Indicator.FRESHNESS) {
            statement.with("months", months);
        }
        return statement.list(row -> cell(row, question.by()));
    }

    private static Cell cell(Row row, Set<Breakdown> by) {
        Map<Breakdown, String> key = new EnumMap<>(Breakdown.class);
        by.forEach(each -> key.put(each, row.text(each.code())));
        return new Cell(
                row.text("area"),
                key,
                row.optionalDecimal("numerator").orElse(null),
                row.optionalDecimal("denominator").orElse(null),
                row.number("unknown"));
    }
}
