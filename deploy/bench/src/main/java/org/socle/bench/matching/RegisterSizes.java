package org.socle.bench.matching;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The duplicate check against one register that grows from step to step. */
public record RegisterSizes(Path folder, List<Long> sizes, int checks, ProgressLines progress) {

    private static final long SEED = 42;

    public RegisterSizes {
        sizes = List.copyOf(sizes);
    }

    /** @param each told what was seen as soon as a step is measured */
    public void measure(Consumer<OnlineFigures> each) throws Exception {
        var population = new Population(SEED);
        try (var register = SyntheticRegister.begin(folder, population, progress)) {
            for (var size : sizes) {
                register.growTo(size);
                each.accept(new OnlineCheck(register, population, size, checks, progress).measure());
            }
        }
    }
}
