package org.socle.registry.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.figure.domain.SmallCells;

class HideCellsTest {

    private static final HideCells FIVE =
            new HideCells(new SmallCells(5), area -> area.substring(0, area.lastIndexOf('-')));

    @Test
    void IND_X1_aSmallAreaTakesTheNextSmallestBesideItWithIt() {
        var shown = FIVE.of(
                Indicator.REGISTERED_PERSONS,
                List.of(count("A-1", 3), count("A-2", 8), count("A-3", 20), count("B-1", 7), count("B-2", 9)));

        assertThat(visible(shown)).containsExactly("A-3 ", "B-1 ", "B-2 ");
    }

    @Test
    void IND_X1_aSmallCellIsKeptInEveryDirection() {
        var shown = FIVE.of(
                Indicator.REGISTERED_PERSONS,
                List.of(
                        count("A-1", "FEMALE", 3),
                        count("A-1", "MALE", 30),
                        count("A-2", "FEMALE", 20),
                        count("A-2", "MALE", 40),
                        count("A-3", "FEMALE", 50),
                        count("A-3", "MALE", 60)));

        assertThat(visible(shown)).containsExactly("A-3 SEX=FEMALE", "A-3 SEX=MALE");
    }

    @Test
    void whoIsLeftOutOfAShareIsNotToldEither() {
        var shown = FIVE.of(Indicator.FRESHNESS, List.of(share("A-1", 18, 20), share("B-1", 15, 20)));

        assertThat(visible(shown)).containsExactly("B-1 ");
    }

    @Test
    void nobodyIsToldByANumberOfNobody() {
        var shown = FIVE.of(Indicator.REGISTERED_PERSONS, List.of(count("A-1", 0), count("A-2", 5)));

        assertThat(visible(shown)).containsExactly("A-1 ", "A-2 ");
    }

    @Test
    void aShareOfNobodyIsNoFigure() {
        assertThat(share("A-1", 0, 0).value(Indicator.FRESHNESS)).isNull();
        assertThat(share("A-1", 1, 3).value(Indicator.FRESHNESS)).isEqualByComparingTo("0.333333");
    }

    private static List<String> visible(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.isHidden()).map(Cell::name).toList();
    }

    private static Cell count(String area, long number) {
        return cell(area, Map.of(), number, null);
    }

    private static Cell count(String area, String sex, long number) {
        return cell(area, Map.of(Breakdown.SEX, sex), number, null);
    }

    private static Cell share(String area, long number, long of) {
        return cell(area, Map.of(), number, of);
    }

    private static Cell cell(String area, Map<Breakdown, String> key, long number, @Nullable Long of) {
        return new Cell(area, key, BigDecimal.valueOf(number), of == null ? null : BigDecimal.valueOf(of), 0);
    }
}
