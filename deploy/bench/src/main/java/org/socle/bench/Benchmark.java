package org.socle.bench;

import java.util.List;
import java.util.function.Consumer;

/** One benchmark, run by name. */
interface Benchmark {

    /** The name after {@code ./socle bench}. */
    String name();

    /** One sentence for the table's head. */
    String title();

    /** Runs and reports each figure as soon as it is known. */
    void run(Consumer<Metric> report) throws Exception;

    /** What the page draws below the table, once the benchmark has run. */
    default List<Chart> charts() {
        return List.of();
    }
}
