package org.socle.registry.deprivation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.deprivation.domain.DefinitionFault.Kind.AGES_OVERLAP;
import static org.socle.registry.deprivation.domain.DefinitionFault.Kind.AGES_REVERSED;
import static org.socle.registry.deprivation.domain.DefinitionFault.Kind.CODES_OR_RANGE;
import static org.socle.registry.deprivation.domain.DefinitionFault.Kind.CODE_TWICE;
import static org.socle.registry.deprivation.domain.DefinitionFault.Kind.CODE_UNKNOWN;
import static org.socle.registry.deprivation.domain.DefinitionFault.Kind.CUTOFF_OUT_OF_REACH;
import static org.socle.registry.deprivation.domain.DefinitionFault.Kind.NOT_A_NUMBER;
import static org.socle.registry.deprivation.domain.DefinitionFault.Kind.RANGE_EMPTY;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socle.registry.deprivation.domain.Definition.AgeBand;
import org.socle.registry.deprivation.domain.Definition.Dimension;
import org.socle.registry.deprivation.domain.Definition.Indicator;

class CheckDefinitionTest {

    private static final Indicator RIVER = codes(ChildVariable.WATER, "RIVER");

    @Test
    void bandsThatFollowEachOtherAreFine() {
        var definition = definition(1, band("A", 0, 4, RIVER), band("B", 5, 11, RIVER));

        assertThat(CheckDefinition.faults(definition)).isEmpty();
    }

    @Test
    void anAgeBelongsToOneBand() {
        var definition = definition(1, band("A", 0, 4, RIVER), band("A", 9, 8, RIVER));

        assertThat(CheckDefinition.faults(definition))
                .containsExactly(
                        new DefinitionFault("/bands/1/code", CODE_TWICE, "A"),
                        new DefinitionFault("/bands/1/to_age", AGES_REVERSED, ""));
        assertThat(CheckDefinition.faults(definition(1, band("A", 0, 5, RIVER), band("B", 5, 9, RIVER))))
                .containsExactly(new DefinitionFault("/bands/1/from_age", AGES_OVERLAP, "A"));
    }

    @Test
    void everyBandCanReachTheCutoff() {
        assertThat(CheckDefinition.faults(definition(2, band("A", 0, 4, RIVER))))
                .containsExactly(new DefinitionFault("/cutoff", CUTOFF_OUT_OF_REACH, "A"));
    }

    @Test
    void anIndicatorSaysCodesOrARangeAsItsVariableHasThem() {
        var number = new BigDecimal("3");
        var definition = definition(
                1,
                band(
                        "A",
                        0,
                        4,
                        codes(ChildVariable.WATER, "RIVER", "SEA"),
                        codes(ChildVariable.WATER),
                        new Indicator(ChildVariable.WATER, List.of(), number, null),
                        new Indicator(ChildVariable.PERSONS_PER_ROOM, List.of(), number, number),
                        new Indicator(ChildVariable.PERSONS_PER_ROOM, List.of("3"), number, null),
                        new Indicator(ChildVariable.PERSONS_PER_ROOM, List.of(), number, null)));

        String at = "/bands/0/dimensions/0/indicators/";
        assertThat(CheckDefinition.faults(definition))
                .containsExactly(
                        new DefinitionFault(at + "0/one_of/1", CODE_UNKNOWN, "SEA"),
                        new DefinitionFault(at + "1", CODES_OR_RANGE, ""),
                        new DefinitionFault(at + "2", NOT_A_NUMBER, "WATER"),
                        new DefinitionFault(at + "3/below", RANGE_EMPTY, ""),
                        new DefinitionFault(at + "4", CODES_OR_RANGE, ""));
    }

    private static Definition definition(int cutoff, AgeBand... bands) {
        return new Definition(cutoff, MissingRule.DROP, List.of(bands));
    }

    private static AgeBand band(String code, int from, int to, Indicator... indicators) {
        return new AgeBand(code, from, to, List.of(new Dimension("D", List.of(indicators))));
    }

    private static Indicator codes(ChildVariable variable, String... codes) {
        return new Indicator(variable, List.of(codes), null, null);
    }
}
