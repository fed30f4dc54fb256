package org.socle.registry.recertification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.recertification.domain.Recertification;
import org.socle.registry.territory.TerritoryProblems;

/** Lists the households of an area that are to be asked again, whoever has waited longest first. */
@ApplicationScoped
public class ListRecertifications {

    private final RecertificationStore store;
    private final Territories territories;
    private final Clock clock;

    ListRecertifications(RecertificationStore store, Territories territories, Clock clock) {
        this.store = store;
        this.territories = territories;
        this.clock = clock;
    }

    /** @param before tomorrow unless told: everybody who is due by today */
    @Transactional
    public Page<Recertification> due(@Nullable LocalDate before, @Nullable String areaCode, Cursor cursor) {
        Optional<Territory> area = Optional.ofNullable(areaCode)
                .map(code -> territories.find(code).orElseThrow(() -> TerritoryProblems.NOT_FOUND.about(code)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var due = store.due(
                before == null ? today.plusDays(1) : before,
                area,
                cursor.after().map(DuePosition::read).orElse(DuePosition.START),
                cursor.limit() + 1,
                today);
        return Page.of(due, cursor, DuePosition::text);
    }
}
