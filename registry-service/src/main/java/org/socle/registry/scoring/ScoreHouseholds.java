package org.socle.registry.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.household.domain.Composition;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Home;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.scoring.domain.CommunityRank;
import org.socle.registry.scoring.domain.HouseholdSituation;
import org.socle.registry.scoring.domain.Indicator;
import org.socle.registry.scoring.domain.Score;
import org.socle.registry.scoring.domain.ScoringModel;

/** Scores households and says which scores are news. */
@ApplicationScoped
public class ScoreHouseholds {

    private final ScoreStore scores;
    private final ScoringModelStore models;
    private final CommunityRankingStore rankings;
    private final ScoredAnswers answers;
    private final Territories territories;
    private final Clock clock;

    ScoreHouseholds(
            ScoreStore scores,
            ScoringModelStore models,
            CommunityRankingStore rankings,
            ScoredAnswers answers,
            Territories territories,
            Clock clock) {
        this.scores = scores;
        this.models = models;
        this.rankings = rankings;
        this.answers = answers;
        this.territories = territories;
        this.clock = clock;
    }

    /**
     * Scores households whose rows the caller holds locked.
     *
     * @param registered whether they are new, so that no earlier score is looked for
     * @return an event for each household whose score or category is not the one it had
     */
    public List<HouseholdScoredV1> score(List<Composition> households, boolean registered) {
        if (households.isEmpty()) {
            return List.of();
        }
        ScoringModel model = models.active();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<UUID> ids =
                households.stream().map(each -> each.household().id().value()).toList();
        Map<UUID, Score> before = registered ? Map.of() : scores.latest(ids);
        Map<UUID, CommunityRank> ranks =
                model.formula().names(Indicator.COMMUNITY_RANK) ? rankings.latest(ids) : Map.of();
        Map<UUID, Map<String, String>> answered = answers.of(model.formula(), households);
        Map<String, List<String>> areas = areas(model, households);
        List<ScoreStore.Kept> kept = new ArrayList<>();
        List<HouseholdScoredV1> news = new ArrayList<>();
        for (Composition household : households) {
            UUID id = household.household().id().value();
            Home home = household.household().home();
            Score score = model.score(
                    situation(household, ranks.get(id), answered.getOrDefault(id, Map.of())),
                    new ScoringModel.Place(home.urban(), areas.getOrDefault(home.communeCode(), List.of())),
                    today);
            kept.add(new ScoreStore.Kept(id, home.territory(), score, now));
            if (isNews(before.get(id), score)) {
                news.add(new HouseholdScoredV1(
                        household.household().id().text(),
                        score.model(),
                        score.modelVersion(),
                        score.value(),
                        score.category().name(),
                        now));
            }
        }
        scores.keep(kept);
        return news;
    }

    /** The areas around each commune, the nearest first; looked up only where living in one makes a difference. */
    private Map<String, List<String>> areas(ScoringModel model, List<Composition> households) {
        if (model.formula().placeAdjustments().isEmpty()) {
            return Map.of();
        }
        return households.stream()
                .map(each -> each.household().home().communeCode())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        commune -> territories.path(commune).reversed().stream()
                                .map(Territory::code)
                                .toList()));
    }

    private static boolean isNews(@Nullable Score before, Score now) {
        return before == null
                || before.value() != now.value()
                || before.category() != now.category()
                || before.modelVersion() != now.modelVersion()
                || !before.model().equals(now.model());
    }

    private static HouseholdSituation situation(
            Composition composition, @Nullable CommunityRank rank, Map<String, String> answers) {
        Dwelling dwelling = composition.household().home().dwelling();
        return new HouseholdSituation(
                code(dwelling.roof()),
                code(dwelling.water()),
                dwelling.latrine(),
                dwelling.electricity(),
                dwelling.rooms(),
                composition.members().stream().map(ScoreHouseholds::member).toList(),
                rank == null ? null : rank.percent().orElse(null),
                answers);
    }

    private static HouseholdSituation.Member member(Person person) {
        BirthDate birth = person.details().birth();
        return new HouseholdSituation.Member(
                person.relationship() == Relationship.HEAD,
                birth == null ? null : birth.from(),
                !person.details().disabilities().isEmpty(),
                person.details().attendsSchool(),
                code(person.details().occupation()),
                person.details().sex().name());
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
