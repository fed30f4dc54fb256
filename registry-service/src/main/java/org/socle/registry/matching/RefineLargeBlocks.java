package org.socle.registry.matching;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;

/**
 * Makes finer keys for those that more persons share than a check compares with. A block at a time, since every
 * registration waits for it: whoever was registered between reading a block and refining it would never be found again.
 */
@ApplicationScoped
public class RefineLargeBlocks {

    private final MatchIndex index;
    private final ScopedWork scoped;

    RefineLargeBlocks(MatchIndex index, ScopedWork scoped) {
        this.index = index;
        this.scoped = scoped;
    }

    @Scheduled(
            every = "30s",
            delayed = "30s",
            identity = "large-blocks",
            concurrentExecution = ConcurrentExecution.SKIP)
    void refineAll() {
        while (refineNext()) {
            // Each in a transaction of its own.
        }
    }

    /** @return whether there was one */
    boolean refineNext() {
        return scoped.call(TerritoryScope.WHOLE, () -> {
            Optional<Long> key = index.takeLargeBlock();
            key.ifPresent(index::refine);
            return key.isPresent();
        });
    }
}
