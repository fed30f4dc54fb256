package org.socle.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.territory.Territory;
import org.socle.registry.indicator.domain.Figures;
import org.socle.registry.indicator.domain.Snapshot;
import org.socle.registry.indicator.domain.Snapshot.State;
import org.socle.registry.indicator.domain.SnapshotId;

/** Starts snapshots in the caller's territory and shows them. */
@ApplicationScoped
public class ManageSnapshots {

    private final SnapshotStore store;
    private final TakeSnapshot take;
    private final SeeIndicators indicators;
    private final IndicatorAreas areas;
    private final Operations operations;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageSnapshots(
            SnapshotStore store,
            TakeSnapshot take,
            SeeIndicators indicators,
            IndicatorAreas areas,
            Operations operations,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.take = take;
        this.indicators = indicators;
        this.areas = areas;
        this.operations = operations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param intact whether what is kept still has the hash it had when it was completed */
    public record Seen(Snapshot snapshot, boolean intact) {}

    /** Keeps the figures of today. */
    @Transactional
    public Snapshot start(String territoryCode, Territory.Level level, boolean validateOnly) {
        Territory territory = areas.named(territoryCode, "/territory");
        areas.requireInside(territory, level, "/level");
        var id = new SnapshotId(Ids.next());
        OperationId operation = validateOnly
                ? new OperationId(Ids.next())
                : operations.start(TakeSnapshot.KIND, new TakeSnapshot.Input(IndicatorIds.text(id)));
        var snapshot = new Snapshot(
                id,
                operation.value(),
                territory.code(),
                territory.lo(),
                level.name(),
                indicators.today(),
                State.RUNNING,
                Figures.METHOD,
                clock.instant(),
                null);
        boolean taken = validateOnly ? store.isTaken(snapshot) : !store.insert(snapshot, caller.subject());
        if (taken) {
            throw IndicatorProblems.SNAPSHOT_TAKEN.about(territory.code(), snapshot.day());
        }
        if (!validateOnly) {
            audit.wrote(TakeSnapshot.KIND, IndicatorIds.text(id), "started");
        }
        return snapshot;
    }

    @Transactional
    public Seen get(String id) {
        Snapshot snapshot = IndicatorIds.snapshot(id)
                .flatMap(store::find)
                .orElseThrow(() -> IndicatorProblems.SNAPSHOT_NOT_FOUND.about(id));
        var frozen = snapshot.frozen();
        return new Seen(snapshot, frozen != null && frozen.inputsHash().equals(take.hash(snapshot)));
    }

    @Transactional
    public Page<Snapshot> list(Cursor cursor) {
        return Page.of(
                store.list(cursor), cursor, snapshot -> snapshot.id().value().toString());
    }
}
