package org.socle.registry.scoring.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.scoring.CommunityRankingStore;
import org.socle.registry.scoring.domain.CommunityRank;

@ApplicationScoped
class SqlCommunityRankingStore implements CommunityRankingStore {

    private static final String LATEST = """
            SELECT DISTINCT ON (household_id) household_id, ranking_id, rank, tied, ranked, ranked_on
              FROM community_rank
             WHERE household_id = ANY (:ids)
             ORDER BY household_id, ranked_on DESC, ranking_id DESC
            """;

    private static final String INSERT_RANKS = """
            INSERT INTO community_rank (ranking_id, household_id, territory_no, ranked_on, rank, tied, ranked)
            SELECT :id, row.household_id, :territory, :day, row.rank, row.tied, :ranked
              FROM unnest(:households::uuid[], :ranks::int[], :tied::int[]) AS row(household_id, rank, tied)
            """;

    private final Sql sql;

    SqlCommunityRankingStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Ranking ranking, List<CommunityRank> ranks, String by) {
        sql.of("""
                        INSERT INTO community_ranking (id, commune_code, territory_no, ranked_on, recorded_at, recorded_by)
                        VALUES (:id, :commune, :territory, :day, :now, :by)
                        """)
                .with("id", ranking.id())
                .with("commune", ranking.communeCode())
                .with("territory", ranking.territory())
                .with("day", ranking.rankedOn())
                .with("now", ranking.recordedAt())
                .with("by", by)
                .update();
        sql.of(INSERT_RANKS)
                .with("id", ranking.id())
                .with("territory", ranking.territory())
                .with("day", ranking.rankedOn())
                .with("ranked", ranks.size())
                .withArray(
                        "households",
                        "uuid",
                        ranks.stream().map(CommunityRank::householdId).toList())
                .withArray(
                        "ranks",
                        "integer",
                        ranks.stream().map(CommunityRank::rank).toList())
                .withArray(
                        "tied",
                        "integer",
                        ranks.stream().map(CommunityRank::tied).toList())
                .update();
    }

    @Override
    public Map<UUID, CommunityRank> latest(Collection<UUID> householdIds) {
        Map<UUID, CommunityRank> latest = new HashMap<>();
        sql.of(LATEST)
                .withArray("ids", "uuid", householdIds)
                .list(SqlCommunityRankingStore::read)
                .forEach(placed -> latest.put(placed.rank().householdId(), placed.rank()));
        return latest;
    }

    @Override
    public Optional<Placed> find(UUID householdId) {
        return sql.of(LATEST).withArray("ids", "uuid", List.of(householdId)).first(SqlCommunityRankingStore::read);
    }

    @Override
    public Set<UUID> livingIn(int territory, Collection<UUID> householdIds) {
        return new HashSet<>(sql.of("""
                        SELECT id
                          FROM household
                         WHERE id = ANY (:ids)
                           AND territory_no = :territory
                           AND status = 'ACTIVE'
                        """)
                .withArray("ids", "uuid", householdIds)
                .with("territory", territory)
                .list(row -> row.uuid("id")));
    }

    private static Placed read(Row row) {
        return new Placed(
                row.uuid("ranking_id"),
                new CommunityRank(
                        row.uuid("household_id"),
                        row.integer("rank"),
                        row.integer("tied"),
                        row.integer("ranked"),
                        row.date("ranked_on")));
    }
}
