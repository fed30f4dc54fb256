package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.identity.IdentityEventStore.Kept;
import org.socle.registry.identity.domain.Clusters;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.SourceRecord;

/** Shows of what a person is made: what was said, by whom, and how it came to be one person. */
@ApplicationScoped
public class SeeIdentity {

    private final IdentityGate gate;
    private final IdentityEventStore events;
    private final SourceStore sources;
    private final ScopedWork scope;
    private final Territories territories;
    private final Caller caller;
    private final Audit audit;

    SeeIdentity(
            IdentityGate gate,
            IdentityEventStore events,
            SourceStore sources,
            ScopedWork scope,
            Territories territories,
            Caller caller,
            Audit audit) {
        this.gate = gate;
        this.events = events;
        this.sources = sources;
        this.scope = scope;
        this.territories = territories;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * The statements that belong to a person.
     *
     * @param person who stands for the one that was asked for
     * @param hidden how many more there are, outside the caller's territory
     */
    public record Seen(UUID person, List<SeenRecord> records, int hidden) {}

    /** @param founding whether what it says is registered, or only kept */
    public record SeenRecord(SourceRecord record, boolean founding) {}

    /** What happened to a person, and to whoever they were one with, as far as the caller may see it; newest first. */
    @Transactional
    public Page<Kept> events(String id, Cursor cursor) {
        UUID person = gate.visible(id).id().value();
        return Page.of(events.list(events.cluster(Set.of(person)), cursor), cursor, kept -> Long.toString(kept.seq()));
    }

    @Transactional
    public Seen records(String id) {
        UUID asked = gate.visible(id).id().value();
        Optional<Territory> own = caller.territory().flatMap(territories::find);
        scope.assume(TerritoryScope.WHOLE);
        Set<UUID> cluster = events.cluster(Set.of(asked));
        History history = History.of(cluster, events.naming(cluster), sources.attachedTo(cluster));
        Clusters clusters = history.clusters();
        UUID person = clusters.standing(asked);
        Set<UUID> members = new TreeSet<>(clusters.members(person));
        List<SeenRecord> shown = new ArrayList<>();
        for (SourceRecord record : history.records().values()) {
            boolean visible = own.filter(area -> area.scope().contains(record.territory()))
                    .isPresent();
            if (members.contains(record.id()) && visible) {
                shown.add(new SeenRecord(record, clusters.isFounding(record.id())));
            }
        }
        audit.read(
                "source-record",
                shown.stream()
                        .map(each -> IdentityIds.record(each.record().id()))
                        .toList());
        return new Seen(person, shown, members.size() - shown.size());
    }
}
