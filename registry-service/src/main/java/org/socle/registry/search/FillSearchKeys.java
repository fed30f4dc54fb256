package org.socle.registry.search;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.matching.MatchIndex;

/**
 * Gives persons registered before there was a search their keys. Several replicas share the work; after a crash it goes
 * on where the last transaction ended.
 */
@ApplicationScoped
public class FillSearchKeys {

    private static final int AT_ONCE = 1000;

    private final SearchIndex index;
    private final MatchIndex forms;
    private final ScopedWork scoped;

    FillSearchKeys(SearchIndex index, MatchIndex forms, ScopedWork scoped) {
        this.index = index;
        this.forms = forms;
        this.scoped = scoped;
    }

    @Scheduled(
            every = "1m",
            delayed = "10s",
            identity = "search-key-backlog",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void fill() {
        while (scoped.<Integer>call(TerritoryScope.WHOLE, this::fillSome) > 0) {
            // Each round is a transaction of its own, so that registrations of these persons wait but a moment.
        }
    }

    private int fillSome() {
        List<UUID> persons = index.takeBacklog(AT_ONCE);
        if (!persons.isEmpty()) {
            index.remove(persons);
            index.add(forms.of(persons));
        }
        return persons.size();
    }
}
