package org.socle.registry.rollout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.directory.DirectoryAreas;
import org.socle.registry.rollout.WaveStore.Filter;
import org.socle.registry.rollout.domain.Wave;
import org.socle.registry.rollout.domain.WaveId;
import org.socle.registry.territory.TerritoryProblems;

/** Plans waves in areas of the caller's territory, and tells everybody which areas have begun. */
@ApplicationScoped
public class ManageWaves {

    private final WaveStore store;
    private final DirectoryAreas areas;
    private final Territories territories;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageWaves(
            WaveStore store, DirectoryAreas areas, Territories territories, Audit audit, Caller caller, Clock clock) {
        this.store = store;
        this.areas = areas;
        this.territories = territories;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A wave as somebody wants it; its areas are not looked up yet. */
    public record Draft(String programme, int number, boolean pilot, LocalDate from, List<String> territories) {

        public Draft {
            territories = List.copyOf(territories);
        }
    }

    @Transactional
    public Wave plan(Draft draft, boolean validateOnly) {
        List<String> codes = draft.territories().stream().distinct().toList();
        for (int at = 0; at < codes.size(); at++) {
            areas.named(codes.get(at), "/territories/" + at);
        }
        var wave =
                new Wave(new WaveId(Ids.next()), draft.programme(), draft.number(), draft.pilot(), draft.from(), codes);
        boolean taken = validateOnly
                ? store.isTaken(wave.programme(), wave.number())
                : !store.add(wave, clock.instant(), caller.subject());
        if (taken) {
            throw RolloutProblems.NUMBER_TAKEN.about(wave.programme(), wave.number());
        }
        if (!validateOnly) {
            audit.wrote("rollout-wave", WaveIds.text(wave.id()), "planned");
        }
        return wave;
    }

    @Transactional
    public Wave get(String id) {
        return WaveIds.wave(id).flatMap(store::find).orElseThrow(() -> RolloutProblems.NOT_FOUND.about(id));
    }

    /** @param territory only waves that reach this area */
    @Transactional
    public Page<Wave> list(
            @Nullable String programme, @Nullable String territory, @Nullable LocalDate activeOn, Cursor cursor) {
        Integer reaching = Optional.ofNullable(territory)
                .map(code -> territories.find(code).orElseThrow(() -> TerritoryProblems.NOT_FOUND.about(code)))
                .map(Territory::lo)
                .orElse(null);
        return Page.of(
                store.list(new Filter(programme, reaching, activeOn), cursor),
                cursor,
                wave -> wave.id().value().toString());
    }
}
