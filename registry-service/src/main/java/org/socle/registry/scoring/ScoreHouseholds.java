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
import org.jspecify.annotations.Nullable;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.registry.household.domain.Composition;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.scoring.domain.HouseholdSituation;
import org.socle.registry.scoring.domain.Score;
import org.socle.registry.scoring.domain.Scorecard;

/** Scores households and says which scores are news. */
@ApplicationScoped
public class ScoreHouseholds {

    private final ScoreStore scores;
    private final Clock clock;

    ScoreHouseholds(ScoreStore scores, Clock clock) {
        this.scores = scores;
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
        Scorecard card = scores.activeCard();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Map<UUID, Score> before = registered
                ? Map.of()
                : scores.latest(households.stream()
                        .map(each -> each.household().id().value())
                        .toList());
        List<ScoreStore.Kept> kept = new ArrayList<>();
        List<HouseholdScoredV1> news = new ArrayList<>();
        for (Composition household : households) {
            UUID id = household.household().id().value();
            Score score = card.score(situation(household), today);
            kept.add(new ScoreStore.Kept(id, household.household().home().territory(), score, now));
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

    private static boolean isNews(@Nullable Score before, Score now) {
        return before == null
                || before.value() != now.value()
                || before.category() != now.category()
                || before.modelVersion() != now.modelVersion()
                || !before.model().equals(now.model());
    }

    private static HouseholdSituation situation(Composition composition) {
        Dwelling dwelling = composition.household().home().dwelling();
        return new HouseholdSituation(
                code(dwelling.roof()),
                code(dwelling.water()),
                dwelling.latrine(),
                dwelling.electricity(),
                dwelling.rooms(),
                composition.members().stream().map(ScoreHouseholds::member).toList());
    }

    private static HouseholdSituation.Member member(Person person) {
        BirthDate birth = person.details().birth();
        return new HouseholdSituation.Member(
                person.relationship() == Relationship.HEAD,
                birth == null ? null : birth.from(),
                !person.details().disabilities().isEmpty(),
                person.details().attendsSchool(),
                code(person.details().occupation()));
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
