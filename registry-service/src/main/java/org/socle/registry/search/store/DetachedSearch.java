package org.socle.registry.search.store;

import io.agroal.api.AgroalDataSource;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.store.DetachedCheck;
import org.socle.registry.search.SearchByName;

/** The search by name without the service around it, for measuring. Its connections bring the scope of the caller. */
public final class DetachedSearch {

    private DetachedSearch() {}

    public static SearchByName on(AgroalDataSource dataSource, PairScorer scorer) {
        Sql sql = new Sql(dataSource);
        return new SearchByName(
                new SqlSearchStore(sql),
                DetachedCheck.index(dataSource, new SqlSearchIndex(sql)),
                DetachedCheck.always(scorer));
    }
}
