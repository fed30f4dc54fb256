package org.socle.registry.coverage.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.figure.web.TableWriter.Columns;
import org.socle.registry.indicator.domain.Breakdown;
import org.socle.registry.indicator.domain.Cell;
import org.socle.registry.indicator.domain.Figures;

/**
 * How many of some groups of people are covered. Somebody can belong to several groups.
 *
 * @param leastPublished the smallest number of people that is shown
 */
@Schema(name = "CoverageByGroup")
record GroupCoverageView(
        @Schema(examples = "SN-DK") String territory,
        LocalDate asOf,
        @Schema(examples = "5") int leastPublished,
        List<RowView> items) {

    /**
     * One group in one area; without numbers where they are hidden.
     *
     * @param registered how many of the group are registered
     * @param covered how many of them live in a household of which it, or a member, is in a programme
     * @param share covered by registered, to six decimals, half up
     */
    @Schema(name = "CoverageOfGroup")
    record RowView(
            @Schema(examples = "SN-DK-01") String area,
            @Schema(examples = "INFORMAL_WORKERS") String group,
            @Schema(examples = "120") @Nullable BigDecimal registered,
            @Schema(examples = "30") @Nullable BigDecimal covered,
            @Schema(examples = "90") @Nullable BigDecimal notCovered,
            @Schema(examples = "0.25") @Nullable BigDecimal share,
            boolean hidden) {

        static final Columns<RowView> COLUMNS = new Columns<>(
                List.of("area", "group", "registered", "covered", "not_covered", "share", "hidden"),
                row -> Arrays.asList(
                        row.area(),
                        row.group(),
                        row.registered(),
                        row.covered(),
                        row.notCovered(),
                        row.share(),
                        row.hidden()));

        static RowView of(Cell cell, Figures figures) {
            BigDecimal registered = cell.denominator();
            BigDecimal covered = cell.numerator();
            return new RowView(
                    cell.area(),
                    cell.key().getOrDefault(Breakdown.TARGET_GROUP, ""),
                    registered,
                    covered,
                    registered == null || covered == null ? null : registered.subtract(covered),
                    cell.value(figures.indicator()),
                    cell.isHidden());
        }
    }

    static GroupCoverageView of(Figures figures, int leastPublished) {
        return new GroupCoverageView(
                figures.territory(),
                figures.asOf(),
                leastPublished,
                figures.cells().stream().map(cell -> RowView.of(cell, figures)).toList());
    }
}
