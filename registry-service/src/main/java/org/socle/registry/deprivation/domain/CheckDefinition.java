package org.socle.registry.deprivation.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.socle.registry.deprivation.domain.Definition.AgeBand;
import org.socle.registry.deprivation.domain.Definition.Dimension;
import org.socle.registry.deprivation.domain.Definition.Indicator;
import org.socle.registry.deprivation.domain.DefinitionFault.Kind;

/** Looks for everything a definition cannot mean, all at once. */
public final class CheckDefinition {

    private final List<DefinitionFault> faults = new ArrayList<>();

    private CheckDefinition() {}

    /** Empty when the definition can be used. */
    public static List<DefinitionFault> faults(Definition definition) {
        var check = new CheckDefinition();
        check.check(definition);
        return List.copyOf(check.faults);
    }

    private void check(Definition definition) {
        List<AgeBand> bands = definition.bands();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            AgeBand band = bands.get(i);
            String pointer = "/bands/" + i;
            if (!codes.add(band.code())) {
                fault(pointer + "/code", Kind.CODE_TWICE, band.code());
            }
            if (band.fromAge() > band.toAge()) {
                fault(pointer + "/to_age", Kind.AGES_REVERSED, "");
            }
            bands.subList(0, i).stream()
                    .filter(before -> before.fromAge() <= band.toAge() && band.fromAge() <= before.toAge())
                    .findFirst()
                    .ifPresent(before -> fault(pointer + "/from_age", Kind.AGES_OVERLAP, before.code()));
            if (definition.cutoff() > band.dimensions().size()) {
                fault("/cutoff", Kind.CUTOFF_OUT_OF_REACH, band.code());
            }
            dimensions(band, pointer);
        }
    }

    private void dimensions(AgeBand band, String bandPointer) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < band.dimensions().size(); i++) {
            Dimension dimension = band.dimensions().get(i);
            String pointer = bandPointer + "/dimensions/" + i;
            if (!codes.add(dimension.code())) {
                fault(pointer + "/code", Kind.CODE_TWICE, dimension.code());
            }
            for (int j = 0; j < dimension.indicators().size(); j++) {
                indicator(dimension.indicators().get(j), pointer + "/indicators/" + j);
            }
        }
    }

    private void indicator(Indicator indicator, String pointer) {
        boolean ranged = indicator.from() != null || indicator.below() != null;
        if (ranged == !indicator.oneOf().isEmpty()) {
            fault(pointer, Kind.CODES_OR_RANGE, "");
            return;
        }
        if (ranged) {
            range(indicator, pointer);
            return;
        }
        for (int i = 0; i < indicator.oneOf().size(); i++) {
            String code = indicator.oneOf().get(i);
            if (!indicator.variable().codes().contains(code)) {
                fault(pointer + "/one_of/" + i, Kind.CODE_UNKNOWN, code);
            }
        }
    }

    private void range(Indicator indicator, String pointer) {
        var from = indicator.from();
        var below = indicator.below();
        if (!indicator.variable().isNumber()) {
            fault(pointer, Kind.NOT_A_NUMBER, indicator.variable().name());
        } else if (from != null && below != null && from.compareTo(below) >= 0) {
            fault(pointer + "/below", Kind.RANGE_EMPTY, "");
        }
    }

    private void fault(String pointer, Kind kind, String about) {
        faults.add(new DefinitionFault(pointer, kind, about));
    }
}
