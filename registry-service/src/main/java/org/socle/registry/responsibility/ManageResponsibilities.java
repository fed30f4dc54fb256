package org.socle.registry.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.territory.Territory;
import org.socle.registry.directory.DirectoryAreas;
import org.socle.registry.directory.DirectoryProblems;
import org.socle.registry.indicator.IndicatorAreas;
import org.socle.registry.responsibility.ResponsibilityStore.Filter;
import org.socle.registry.responsibility.domain.Part;
import org.socle.registry.responsibility.domain.ProgrammeFunction;
import org.socle.registry.responsibility.domain.Responsibility;
import org.socle.registry.responsibility.domain.Responsibility.Place;
import org.socle.registry.responsibility.domain.ResponsibilityId;
import org.socle.registry.responsibility.domain.RoleMatrix;
import org.socle.registry.responsibility.domain.RoleMatrix.Finding;

/** Says who does what in areas of the caller's territory, and finds what nobody or several answer for. */
@ApplicationScoped
public class ManageResponsibilities {

    private static final String KIND = "responsibility";

    private final ResponsibilityStore store;
    private final DirectoryAreas areas;
    private final IndicatorAreas asked;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageResponsibilities(
            ResponsibilityStore store,
            DirectoryAreas areas,
            IndicatorAreas asked,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.areas = areas;
        this.asked = asked;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A responsibility as somebody wants it; nothing is looked up yet. */
    public record Draft(
            String programme,
            ProgrammeFunction function,
            String organisation,
            String territory,
            Part part,
            @Nullable String mandate,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Transactional
    public Responsibility give(Draft draft, boolean validateOnly) {
        Territory territory = areas.named(draft.territory());
        if (!store.isOpenOrganisation(draft.organisation())) {
            throw DirectoryProblems.ORGANISATION_NOT_FOUND.about(draft.organisation());
        }
        var given = new Responsibility(
                new ResponsibilityId(Ids.next()),
                draft.programme(),
                draft.function(),
                draft.organisation(),
                new Place(territory.code(), territory.lo(), territory.hi()),
                draft.part(),
                draft.mandate(),
                draft.from(),
                draft.to());
        if (!validateOnly) {
            store.add(given, clock.instant(), caller.subject());
            audit.wrote(KIND, ResponsibilityIds.text(given.id()), "given");
        }
        return given;
    }

    /** Ends it today. What is over already stays as it is. */
    @Transactional
    public Responsibility end(String id, boolean validateOnly) {
        Responsibility before = get(id);
        areas.requireOwn(before.place().lo());
        Responsibility ended = before.endedOn(today());
        if (!validateOnly && !ended.equals(before)) {
            store.end(ended.id(), Optional.ofNullable(ended.to()).orElseThrow());
            audit.wrote(KIND, id, "ended");
        }
        return ended;
    }

    @Transactional
    public Responsibility get(String id) {
        return ResponsibilityIds.responsibility(id)
                .flatMap(store::find)
                .orElseThrow(() -> ResponsibilityProblems.NOT_FOUND.about(id));
    }

    @Transactional
    public Page<Responsibility> list(
            @Nullable String programme,
            @Nullable String organisation,
            @Nullable String territory,
            @Nullable LocalDate heldOn,
            Cursor cursor) {
        TerritoryScope within = areas.within(territory);
        return Page.of(
                store.list(new Filter(programme, organisation, within, heldOn), cursor),
                cursor,
                each -> each.id().value().toString());
    }

    /** What is wrong today in the areas of a level inside an area; the caller's own unless one is named. */
    @Transactional
    public List<Finding> findings(@Nullable String territory, Territory.Level level, @Nullable String programme) {
        Territory inside = asked.asked(territory);
        asked.requireInside(inside, level);
        return RoleMatrix.findings(store.heldOn(today(), programme), store.areas(inside, level));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
