package org.socle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.socle.bench.Chart.Line;
import org.socle.bench.Chart.Point;

class ChartTest {

    @Test
    void sizesThatGrowTenfoldAreEquallyFarApart() {
        var chart = new Chart(
                "Cost",
                "persons",
                "ms",
                List.of(new Line(
                        "p50", List.of(new Point(10_000, 1), new Point(100_000, 2), new Point(1_000_000, 4)))));

        assertThat(chart.svg())
                .contains("points=\"60.0,210.0 360.0,160.0 660.0,60.0\"")
                .contains("1,000,000");
    }

    @Test
    void oneSizeAloneIsDrawnInTheMiddle() {
        var chart = new Chart("Cost", "persons", "ms", List.of(new Line("p50", List.of(new Point(10_000, 1)))));

        assertThat(chart.svg()).contains("points=\"360.0,60.0\"");
    }
}
