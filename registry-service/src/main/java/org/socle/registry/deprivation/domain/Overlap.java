package org.socle.registry.deprivation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.socle.registry.deprivation.domain.AlkireFoster.Profile;
import org.socle.registry.figure.domain.Ratio;

/**
 * Which deprivations come together.
 *
 * @param sets children deprived in exactly these dimensions and no other; sets without a child are left out
 * @param dimensions in the order of the band
 */
public record Overlap(List<ExactSet> sets, List<Company> dimensions) {

    /** @param dimensions codes; empty for the children without any deprivation */
    public record ExactSet(List<String> dimensions, Ratio children) {

        public ExactSet {
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * Of the children deprived in one dimension, the shares of those with so many others besides.
     *
     * @param deprived how many children that is
     */
    public record Company(
            String dimension, long deprived, Ratio alone, Ratio withOne, Ratio withTwo, Ratio withThreeOrMore) {}

    public Overlap {
        sets = List.copyOf(sets);
        dimensions = List.copyOf(dimensions);
    }

    static Overlap of(List<String> codes, Collection<Profile> profiles) {
        Map<Integer, Long> bySet = new TreeMap<>();
        long people = 0;
        for (Profile profile : profiles) {
            bySet.merge(profile.deprived(), profile.people(), Long::sum);
            people += profile.people();
        }
        List<ExactSet> sets = new ArrayList<>();
        for (var set : bySet.entrySet()) {
            sets.add(new ExactSet(named(codes, set.getKey()), Ratio.of(set.getValue(), people)));
        }
        List<Company> dimensions = new ArrayList<>();
        for (int dimension = 0; dimension < codes.size(); dimension++) {
            dimensions.add(company(codes.get(dimension), dimension, bySet));
        }
        return new Overlap(sets, dimensions);
    }

    private static Company company(String code, int dimension, Map<Integer, Long> bySet) {
        long[] byOthers = new long[4];
        for (var set : bySet.entrySet()) {
            if (new Profile(set.getKey(), set.getValue()).isDeprivedIn(dimension)) {
                byOthers[Math.min(3, Integer.bitCount(set.getKey()) - 1)] += set.getValue();
            }
        }
        long deprived = byOthers[0] + byOthers[1] + byOthers[2] + byOthers[3];
        return new Company(
                code,
                deprived,
                Ratio.of(byOthers[0], deprived),
                Ratio.of(byOthers[1], deprived),
                Ratio.of(byOthers[2], deprived),
                Ratio.of(byOthers[3], deprived));
    }

    private static List<String> named(List<String> codes, int deprived) {
        List<String> named = new ArrayList<>();
        for (int dimension = 0; dimension < codes.size(); dimension++) {
            if (new Profile(deprived, 0).isDeprivedIn(dimension)) {
                named.add(codes.get(dimension));
            }
        }
        return named;
    }
}
