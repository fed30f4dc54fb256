package org.socle.registry.search.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.model.BirthLevel;
import org.socle.registry.matching.domain.model.NamesLevel;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Waterfall.Bar;

/** Weighs people who share a key with somebody sought. Who contradicts, or shares but a sound, is no hit. */
public final class RankCandidates {

    private RankCandidates() {}

    public static List<Hit> rank(PairScorer scorer, Sought sought, Collection<MatchRecord> candidates) {
        return candidates.stream()
                .flatMap(candidate -> hit(scorer, sought, candidate).stream())
                .sorted(Hit.LIKELIEST_FIRST)
                .toList();
    }

    private static Optional<Hit> hit(PairScorer scorer, Sought sought, MatchRecord candidate) {
        List<Hit.Agreement> agreements = new ArrayList<>();
        double score = 0;
        boolean named = false;
        boolean sameDay = false;
        boolean half = false;
        for (Bar bar : scorer.explain(sought.profile(), candidate.profile()).bars()) {
            if (bar.level().isEmpty()) {
                continue;
            }
            var level = bar.level().get();
            if (level.contradicts()) {
                return Optional.empty();
            }
            if (level instanceof NamesLevel names) {
                named = isNamed(names);
                half = isHalf(names);
            }
            sameDay |= level == BirthLevel.DAY;
            score += bar.bits();
            agreements.add(new Hit.Agreement(bar.field(), level, bar.bits()));
        }
        // Somebody born the same day under one of the names may have been written down under another.
        return named || (half && sameDay)
                ? Optional.of(new Hit(candidate.personId(), score, agreements))
                : Optional.empty();
    }

    private static boolean isNamed(NamesLevel names) {
        return switch (names) {
            case BOTH_EXACT,
                    SWAPPED_EXACT,
                    BOTH_ALIKE,
                    FORM,
                    SWAPPED_ALIKE,
                    GIVEN_SIMILAR,
                    FAMILY_SIMILAR,
                    BOTH_SIMILAR,
                    HALF_EXACT,
                    HALF_ALIKE,
                    HALF_FORM,
                    HALF_SIMILAR -> true;
            case GIVEN_ONLY, FAMILY_ONLY, ONE_SIMILAR, NEITHER, HALF_OTHER -> false;
        };
    }

    private static boolean isHalf(NamesLevel names) {
        return names == NamesLevel.GIVEN_ONLY || names == NamesLevel.FAMILY_ONLY;
    }
}
