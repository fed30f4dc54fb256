package org.socle.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socle.bench.matching.SearchFigures.Way;

/** A register of two thousand on a real PostgreSQL, grown once on the way. */
class SearchSizesTest {

    private final ProgressLines progress = new ProgressLines(new PrintStream(OutputStream.nullOutputStream()));

    @Test
    void peopleAreFoundAlthoughTheirNamesWereHeardOtherwise(@TempDir Path folder) throws Exception {
        var seen = new ArrayList<SearchFigures>();

        new SearchSizes(folder.resolve("postgres"), List.of(500L, 2_000L), 200, progress).measure(seen::add);

        assertThat(seen).extracting(SearchFigures::persons).containsExactly(500L, 2_000L);
        assertThat(seen).allSatisfy(figures -> {
            assertThat(figures.ways()).containsOnlyKeys(Way.values());
            assertThat(seen(figures, Way.NAMES).foundOnPage()).isGreaterThan(0.8);
            assertThat(seen(figures, Way.YEAR).foundOnPage()).isGreaterThan(0.7);
            assertThat(seen(figures, Way.NAMES).cut()).isZero();
        });
        assertThat(seen.getLast().size().indexes())
                .isGreaterThan(seen.getFirst().size().indexes());
    }

    private static SearchFigures.Seen seen(SearchFigures figures, Way way) {
        return Objects.requireNonNull(figures.ways().get(way));
    }
}
