package org.socle.registry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.coverage.domain.CoverageGap;
import org.socle.registry.coverage.domain.GapReason;
import org.socle.registry.indicator.IndicatorAreas;

/**
 * Lists households of one's territory that are registered and poor, and covered by nothing or not enough. Poor is whoever
 * has a category that the rule in force names; not enough is fewer programmes than it says, each counted once however many
 * members are in it. Merged households bring their programmes along. Whoever has no score yet is not known to be poor.
 */
@ApplicationScoped
public class SeeCoverageGaps {

    private final CoverageStore store;
    private final IndicatorAreas areas;
    private final Audit audit;

    SeeCoverageGaps(CoverageStore store, IndicatorAreas areas, Audit audit) {
        this.store = store;
        this.areas = areas;
        this.audit = audit;
    }

    @Transactional
    public Page<CoverageGap> list(@Nullable String territory, @Nullable GapReason reason, Cursor cursor) {
        List<CoverageGap> found = store.gaps(areas.asked(territory), reason, cursor.afterId(), cursor.limit() + 1);
        Page<CoverageGap> page =
                Page.of(found, cursor, gap -> gap.householdId().value().toString());
        seen(page.items());
        return page;
    }

    /** Those after a household, for a list that is written while it is read; an empty one ends it. */
    @Transactional
    public List<CoverageGap> next(@Nullable String territory, @Nullable GapReason reason, Optional<UUID> after) {
        List<CoverageGap> found = store.gaps(areas.asked(territory), reason, after, Cursor.MAX_LIMIT);
        seen(found);
        return found;
    }

    private void seen(List<CoverageGap> gaps) {
        audit.read(
                "household", gaps.stream().map(gap -> gap.householdId().text()).toList());
    }
}
