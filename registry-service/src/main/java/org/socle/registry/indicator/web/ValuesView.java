package org.socle.registry.indicator.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.figure.web.TableWriter.Columns;
import org.socle.registry.indicator.domain.Breakdown;
import org.socle.registry.indicator.domain.Cell;
import org.socle.registry.indicator.domain.Figures;
import org.socle.registry.indicator.domain.Indicator;

/**
 * The figures of one indicator.
 *
 * @param by what they are broken down by
 * @param asOf the day they are of; of an earlier one, the day of the snapshot or count they were read from
 * @param method by which formulas
 * @param inputsHash of that snapshot or count; absent when counted now
 * @param leastPublished the smallest number of people that is shown
 */
@Schema(name = "IndicatorValues")
record ValuesView(
        @Schema(examples = "registered-persons") String indicator,
        Indicator.Unit unit,
        @Schema(examples = "SN-DK") String territory,
        @Schema(examples = "[\"sex\"]") List<String> by,
        LocalDate asOf,
        @Schema(examples = "registry-1") String method,
        @Nullable String inputsHash,
        @Schema(examples = "5") int leastPublished,
        List<ValueView> items) {

    /**
     * One figure.
     *
     * @param group which group of each breakdown it is about
     * @param value the count, or numerator by denominator to six decimals, half up; absent when there is nothing to divide
     *     by, and when hidden
     * @param unknown how many could not be counted, such as households without a point
     * @param hidden whether too few people stand behind it, or behind another one that it would give away
     */
    @Schema(name = "IndicatorValue")
    record ValueView(
            @Schema(examples = "SN-DK-01") String area,
            @Schema(examples = "{\"sex\": \"FEMALE\"}") Map<String, String> group,
            @Schema(examples = "412") @Nullable BigDecimal numerator,
            @Schema(examples = "824") @Nullable BigDecimal denominator,
            @Schema(examples = "0.5") @Nullable BigDecimal value,
            @Schema(examples = "0") long unknown,
            boolean hidden) {

        static ValueView of(Cell cell, Indicator indicator) {
            Map<String, String> group = new LinkedHashMap<>();
            cell.key().forEach((by, key) -> group.put(by.code(), key));
            return new ValueView(
                    cell.area(),
                    group,
                    cell.numerator(),
                    cell.denominator(),
                    cell.value(indicator),
                    cell.unknown(),
                    cell.isHidden());
        }
    }

    static ValuesView of(Figures figures, int leastPublished) {
        return new ValuesView(
                figures.indicator().code(),
                figures.indicator().unit(),
                figures.territory(),
                figures.by().stream().sorted().map(Breakdown::code).toList(),
                figures.asOf(),
                Figures.METHOD,
                figures.inputsHash(),
                leastPublished,
                figures.cells().stream()
                        .map(cell -> ValueView.of(cell, figures.indicator()))
                        .toList());
    }

    /** The same as a list: one column for each breakdown. */
    Columns<ValueView> columns() {
        List<String> names = new ArrayList<>(List.of("indicator", "as_of", "area"));
        names.addAll(by);
        names.addAll(List.of("numerator", "denominator", "value", "unknown", "hidden"));
        return new Columns<>(names, value -> {
            List<@Nullable Object> cells = new ArrayList<>(List.of(indicator, asOf, value.area()));
            by.forEach(each -> cells.add(value.group().get(each)));
            cells.add(plain(value.numerator()));
            cells.add(plain(value.denominator()));
            cells.add(plain(value.value()));
            cells.add(value.unknown());
            cells.add(value.hidden());
            return cells;
        });
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
