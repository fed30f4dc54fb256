package org.socle.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a benchmark goes that measures growth. */
enum Scale {
    SMALL(List.of(10_000L, 100_000L)),
    NORMAL(List.of(10_000L, 100_000L, 1_000_000L)),
    LARGE(List.of(10_000L, 100_000L, 1_000_000L, 5_000_000L));

    private final List<Long> registers;

    Scale(List<Long> registers) {
        this.registers = registers;
    }

    /** Persons in the register, step by step. */
    List<Long> registers() {
        return registers;
    }

    static Optional<Scale> of(String option) {
        return Arrays.stream(values())
                .filter(scale -> option.equals("--" + scale.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
