package org.socle.registry.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.kit.territory.Territory.Level;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.scoring.CommunityRankingStore.Ranking;
import org.socle.registry.scoring.domain.CommunityRank;
import org.socle.registry.scoring.domain.Indicator;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemException;

/** Keeps in which order the committee of a commune sees its households. */
@ApplicationScoped
public class RankHouseholds {

    private static final int MOST_HOUSEHOLDS = 2000;

    private final CommunityRankingStore rankings;
    private final ScoringModelStore models;
    private final RescoreHouseholds rescore;
    private final Territories territories;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RankHouseholds(
            CommunityRankingStore rankings,
            ScoringModelStore models,
            RescoreHouseholds rescore,
            Territories territories,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rankings = rankings;
        this.models = models;
        this.rescore = rescore;
        this.territories = territories;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What a committee decided.
     *
     * @param order ids of households, the poorest first; those of one group are tied
     */
    public record Wish(String communeCode, LocalDate rankedOn, List<List<String>> order) {

        public Wish {
            order = order.stream().map(List::copyOf).toList();
        }
    }

    /** A ranking and the ranks that it gives. */
    public record Ranked(Ranking ranking, List<CommunityRank> ranks) {

        public Ranked {
            ranks = List.copyOf(ranks);
        }
    }

    @Transactional
    public Ranked rank(Wish wish, boolean validateOnly) {
        Territory commune = own(wish.communeCode());
        if (wish.rankedOn().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw field("/ranked_on", ScoringProblems.DAY_IN_FUTURE);
        }
        if (wish.order().stream().mapToInt(List::size).sum() > MOST_HOUSEHOLDS) {
            throw field("/order", ScoringProblems.TOO_MANY, MOST_HOUSEHOLDS);
        }
        List<CommunityRank> ranks = CommunityRank.of(read(wish, commune), wish.rankedOn());
        var ranking = new Ranking(Ids.next(), commune.code(), commune.lo(), wish.rankedOn(), clock.instant());
        if (!validateOnly) {
            rankings.insert(ranking, ranks, caller.subject());
            audit.wrote("community-ranking", ScoringIds.ranking(ranking.id()), "recorded");
            if (models.active().formula().names(Indicator.COMMUNITY_RANK)) {
                rescore.rescore(ranks.stream().map(CommunityRank::householdId).toList());
            }
        }
        return new Ranked(ranking, ranks);
    }

    private List<List<UUID>> read(Wish wish, Territory commune) {
        Set<UUID> living = rankings.livingIn(
                commune.lo(),
                wish.order().stream()
                        .flatMap(List::stream)
                        .map(HouseholdId::parse)
                        .flatMap(Optional::stream)
                        .map(HouseholdId::value)
                        .toList());
        List<FieldProblem> faults = new ArrayList<>();
        List<List<UUID>> order = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < wish.order().size(); i++) {
            List<UUID> group = new ArrayList<>();
            for (int j = 0; j < wish.order().get(i).size(); j++) {
                String pointer = "/order/" + i + "/" + j;
                Optional<UUID> household = HouseholdId.parse(wish.order().get(i).get(j))
                        .map(HouseholdId::value)
                        .filter(living::contains);
                if (household.isEmpty()) {
                    faults.add(new FieldProblem(pointer, ScoringProblems.HOUSEHOLD_UNKNOWN));
                } else if (!seen.add(household.get())) {
                    faults.add(new FieldProblem(pointer, ScoringProblems.HOUSEHOLD_TWICE));
                }
                household.ifPresent(group::add);
            }
            order.add(group);
        }
        if (!faults.isEmpty()) {
            throw ScoringProblems.RANKING_REFUSED.about(faults.size()).with(faults);
        }
        return order;
    }

    /** A commune outside the caller's territory is as good as unknown. */
    private Territory own(String code) {
        return territories
                .find(code)
                .filter(area -> area.level() == Level.COMMUNE)
                .filter(area -> caller.territory()
                        .flatMap(territories::find)
                        .filter(own -> own.contains(area))
                        .isPresent())
                .orElseThrow(() -> field("/territory", ScoringProblems.COMMUNE_UNKNOWN));
    }

    private static ProblemException field(String pointer, String code, Object... args) {
        return PlatformProblems.REQUEST_INVALID.about().with(List.of(new FieldProblem(pointer, code, args)));
    }
}
