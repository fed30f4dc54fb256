package org.socle.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.territory.Territory;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.matching.Models;
import org.socle.registry.matching.domain.name.NameForms;
import org.socle.registry.search.domain.Hit;
import org.socle.registry.search.domain.RankCandidates;
import org.socle.registry.search.domain.SearchKeys;
import org.socle.registry.search.domain.Sought;

/** Finds who shares the sound of a name by keys, and weighs a bounded number of them in memory. */
@ApplicationScoped
public class SearchByName {

    /** Some thousand namesakes share every sound of a common name; more than this many are not compared. */
    static final int MOST_COMPARED = 1000;

    private final SearchStore store;
    private final MatchIndex forms;
    private final Models models;

    public SearchByName(SearchStore store, MatchIndex forms, Models models) {
        this.store = store;
        this.forms = forms;
        this.models = models;
    }

    /** @param cut whether more people share the names than were compared */
    public record Ranked(List<Hit> hits, boolean cut) {
        public Ranked {
            hits = List.copyOf(hits);
        }
    }

    /** @param area where somebody lives; which rows are seen does not hang on it */
    public Ranked find(Sought sought, Optional<Territory> area) {
        return rank(sought, candidates(sought, area));
    }

    public Ranked rank(Sought sought, Collection<UUID> candidates) {
        List<UUID> compared = candidates.stream().limit(MOST_COMPARED).toList();
        return new Ranked(
                RankCandidates.rank(models.current(), sought, forms.of(compared)), candidates.size() > MOST_COMPARED);
    }

    /** One more than are compared when there are too many. */
    private Set<UUID> candidates(Sought sought, Optional<Territory> area) {
        TerritoryScope scope = area.map(Territory::scope).orElse(TerritoryScope.WHOLE);
        Set<UUID> found = new LinkedHashSet<>();
        if (sought.hasBothNames()) {
            found.addAll(
                    sharing(SearchKeys.ofBoth(sought.given(), sought.family(), NameForms.WEST_AFRICAN), sought, scope));
        }
        // One name alone is shared by a tenth of the country: where both are told it helps only within bounds.
        boolean bounded =
                sought.birth() != null || area.filter(SearchByName::isSmall).isPresent();
        if (!sought.hasBothNames() || (bounded && found.size() <= MOST_COMPARED)) {
            found.addAll(sharing(
                    SearchKeys.ofEither(sought.given(), sought.family(), NameForms.WEST_AFRICAN), sought, scope));
        }
        return found;
    }

    private List<UUID> sharing(Collection<Long> keys, Sought sought, TerritoryScope scope) {
        return store.sharing(keys, sought.years(), scope, MOST_COMPARED + 1);
    }

    private static boolean isSmall(Territory area) {
        return switch (area.level()) {
            case COMMUNE, VILLAGE -> true;
            case COUNTRY, REGION, DEPARTMENT -> false;
        };
    }
}
