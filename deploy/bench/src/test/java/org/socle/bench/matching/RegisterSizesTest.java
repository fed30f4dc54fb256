package org.socle.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of two thousand on a real PostgreSQL, grown once on the way. */
class RegisterSizesTest {

    private final ProgressLines progress = new ProgressLines(new PrintStream(OutputStream.nullOutputStream()));

    @Test
    void aRegisterGrowsAndKnowsThoseWhoComeBack(@TempDir Path folder) throws Exception {
        var seen = new ArrayList<OnlineFigures>();

        new RegisterSizes(folder.resolve("postgres"), List.of(500L, 2_000L), 200, progress).measure(seen::add);

        assertThat(seen).extracting(OnlineFigures::persons).containsExactly(500L, 2_000L);
        assertThat(seen).allSatisfy(figures -> {
            assertThat(figures.alone().micros().getTotalCount()).isEqualTo(200);
            assertThat(figures.together().micros().getTotalCount()).isEqualTo(400);
            assertThat(figures.candidates().compared()).isGreaterThan(0.9);
            assertThat(figures.tally().recall()).isGreaterThan(0.8);
            assertThat(figures.tally().wronglyLinked()).isZero();
            assertThat(figures.keysPerPerson()).isBetween(10.0, 25.0);
        });
        assertThat(seen.getLast().size().indexes())
                .isGreaterThan(seen.getFirst().size().indexes());
    }
}
