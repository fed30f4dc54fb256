package org.socle.registry.deprivation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socle.registry.deprivation.domain.AlkireFoster.Profile;
import org.socle.registry.deprivation.domain.Definition.AgeBand;
import org.socle.registry.deprivation.domain.Definition.Dimension;
import org.socle.registry.deprivation.domain.DeprivationResult.BandResult;
import org.socle.registry.deprivation.domain.DeprivationResult.Breakdown;
import org.socle.registry.deprivation.domain.DeprivationResult.Cells;
import org.socle.registry.deprivation.domain.DeprivationResult.Group;
import org.socle.registry.deprivation.domain.FrozenProfile.Counted;

/** Computes the figures of a run from its frozen profiles. The same profiles always give the same figures. */
public final class MeasureDeprivation {

    /** Changes with every change of the formulas, so that a figure says by which it was computed. */
    public static final String METHOD = "moda-1";

    private static final String WHOLE = "ALL";

    private final Definition definition;

    private MeasureDeprivation(Definition definition) {
        this.definition = definition;
    }

    public static DeprivationResult measure(Definition definition, Collection<Counted> profiles, long ageUnknown) {
        var measuring = new MeasureDeprivation(definition);
        return new DeprivationResult(
                definition.bands().stream()
                        .map(band -> measuring.band(
                                band,
                                profiles.stream()
                                        .filter(each -> each.profile().band().equals(band.code()))
                                        .toList()))
                        .toList(),
                ageUnknown);
    }

    private BandResult band(AgeBand band, List<Counted> children) {
        List<Judged> judged = children.stream().map(each -> judge(band, each)).toList();
        return new BandResult(
                band.code(),
                definition.cutoff(),
                band.dimensionCodes(),
                group(WHOLE, band, judged),
                List.of(
                        cells(Breakdown.SEX, band, judged, each -> each.sex().name()),
                        cells(Breakdown.DISABILITY, band, judged, each -> each.disabled() ? "YES" : "NO"),
                        cells(Breakdown.RESIDENCE, band, judged, each -> each.urban() ? "URBAN" : "RURAL"),
                        cells(Breakdown.TERRITORY, band, judged, FrozenProfile::area)),
                Overlap.of(band.dimensionCodes(), counted(judged)));
    }

    private Cells cells(Breakdown by, AgeBand band, List<Judged> judged, Function<FrozenProfile, String> key) {
        Map<String, List<Judged>> byKey = new TreeMap<>();
        for (Judged each : judged) {
            byKey.computeIfAbsent(key.apply(each.profile()), ignored -> new ArrayList<>())
                    .add(each);
        }
        return new Cells(
                by,
                byKey.entrySet().stream()
                        .map(each -> group(each.getKey(), band, each.getValue()))
                        .toList());
    }

    private Group group(String key, AgeBand band, List<Judged> judged) {
        long unsaid = judged.stream()
                .filter(each -> !each.said())
                .mapToLong(Judged::children)
                .sum();
        boolean drop = definition.missing() == MissingRule.DROP;
        return new Group(
                key,
                drop ? unsaid : 0,
                drop ? 0 : unsaid,
                AlkireFoster.equal(band.dimensions().size(), definition.cutoff())
                        .measure(counted(judged)));
    }

    private List<Profile> counted(List<Judged> judged) {
        return judged.stream()
                .filter(each -> each.said() || definition.missing() == MissingRule.NOT_DEPRIVED)
                .map(each -> new Profile(each.deprived(), each.children()))
                .toList();
    }

    /**
     * Children whose dimensions were judged.
     *
     * @param said whether every dimension could be judged
     */
    private record Judged(FrozenProfile profile, long children, int deprived, boolean said) {}

    private static Judged judge(AgeBand band, Counted counted) {
        int deprived = 0;
        boolean said = true;
        int next = 0;
        List<@Nullable String> values = counted.profile().values();
        for (int i = 0; i < band.dimensions().size(); i++) {
            Dimension dimension = band.dimensions().get(i);
            int end = next + dimension.indicators().size();
            Optional<Boolean> verdict = verdict(dimension, values.subList(next, end));
            if (verdict.orElse(false)) {
                deprived |= 1 << i;
            }
            said &= verdict.isPresent();
            next = end;
        }
        return new Judged(counted.profile(), counted.children(), deprived, said);
    }

    /** One indicator is enough to be deprived; not to be, all have to be known. */
    private static Optional<Boolean> verdict(Dimension dimension, List<@Nullable String> values) {
        boolean allKnown = true;
        for (int i = 0; i < values.size(); i++) {
            Optional<Boolean> deprives = dimension.indicators().get(i).deprives(values.get(i));
            if (deprives.orElse(false)) {
                return Optional.of(true);
            }
            allKnown &= deprives.isPresent();
        }
        return allKnown ? Optional.of(false) : Optional.empty();
    }
}
