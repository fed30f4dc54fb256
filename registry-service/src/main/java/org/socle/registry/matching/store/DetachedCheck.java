package org.socle.registry.matching.store;

import io.agroal.api.AgroalDataSource;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.DuplicateCheck;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.matching.Models;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Schema;
import org.socle.registry.search.SearchIndex;

/** The duplicate check without the service around it, for measuring. Its connections bring the scope of the caller. */
public final class DetachedCheck {

    private DetachedCheck() {}

    public static DuplicateCheck on(AgroalDataSource dataSource, PairScorer scorer) {
        return new KeyedDuplicateCheck(new Sql(dataSource), always(scorer));
    }

    /** Where registered forms are kept and read. */
    public static MatchIndex index(AgroalDataSource dataSource, SearchIndex searchIndex) {
        return new SqlMatchIndex(new Sql(dataSource), searchIndex);
    }

    /** One model and no other. */
    public static Models always(PairScorer scorer) {
        return new Models() {
            @Override
            public PairScorer current() {
                return scorer;
            }

            @Override
            public PairScorer now() {
                return scorer;
            }
        };
    }

    /** What pairs are weighed with in a register of so many persons before a model was trained. */
    public static PairScorer firstDay(long persons) {
        return new PairScorer(MatchingModel.first(Schema.REGISTRY, PublishedModels.step(persons)));
    }
}
