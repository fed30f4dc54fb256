package org.socle.registry.kobo;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.socle.kit.caller.Actor;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.kobo.domain.KoboSource;

/** Begins to fetch from sources whose time has come, each in the name of whoever set it up. */
@ApplicationScoped
public class PullDueSources {

    private final KoboSourceStore sources;
    private final ManageKoboSources manage;
    private final ScopedWork scoped;
    private final Clock clock;

    PullDueSources(KoboSourceStore sources, ManageKoboSources manage, ScopedWork scoped, Clock clock) {
        this.sources = sources;
        this.manage = manage;
        this.scoped = scoped;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "20s", identity = "kobo-sources", concurrentExecution = ConcurrentExecution.SKIP)
    public void pullDue() {
        scoped.run(TerritoryScope.WHOLE, () -> sources.due(clock.instant()).forEach(this::begin));
    }

    private void begin(KoboSource source) {
        var owner = source.owner();
        var actor = new Actor(owner.subject(), owner.client(), source.organisation(), owner.territory());
        ScopedValue.where(Actor.CURRENT, actor).run(() -> manage.begin(source));
    }
}
