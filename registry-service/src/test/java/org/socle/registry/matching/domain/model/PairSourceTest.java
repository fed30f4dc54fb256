package org.socle.registry.matching.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.socle.registry.matching.domain.model.BlockingKey.Facet;
import org.socle.registry.matching.domain.model.BlockingKey.Part;
import org.socle.registry.matching.domain.model.PairSource.Pair;

class PairSourceTest {

    private static final int NAMES = 0;
    private static final int BIRTH = 1;
    private static final int PLACE = 3;
    private static final int HOUSEHOLD = 7;

    @Test
    void exchangedAndMisheardNamesShareAKey() {
        var one = Someone.called("Aissatou", "Ndiaye").in("SN-DK-01-01");
        var other = Someone.called("Njaay", "Aissata").in("SN-DK-01-01");

        assertThat(pairs(one, other, new Part(NAMES, Facet.PAIR), new Part(PLACE, Facet.WHOLE)))
                .hasSize(1);
    }

    @Test
    void allPartsOfAKeyMustBeShared() {
        var one = Someone.called("Awa", "Ndiaye").in("SN-DK-01-01");
        var other = Someone.called("Awa", "Ndiaye").in("SN-TC-01-01");

        assertThat(pairs(one, other, new Part(NAMES, Facet.PAIR), new Part(PLACE, Facet.WHOLE)))
                .isEmpty();
    }

    @Test
    void aYearIsFoundOneYearAroundAndNoMore() {
        var born = Someone.called("Awa", "Ndiaye").born("1987");

        assertThat(pairs(born.born("1988-05-04"), born, new Part(BIRTH, Facet.YEAR)))
                .hasSize(1);
        assertThat(pairs(born.born("1989"), born, new Part(BIRTH, Facet.YEAR))).isEmpty();
    }

    @Test
    void theFirstOfJanuaryIsNoBirthdayToBeFoundBy() {
        var born = Someone.called("Awa", "Ndiaye").born("1987-01-01");

        assertThat(pairs(born, born, new Part(BIRTH, Facet.DAY))).isEmpty();
        assertThat(pairs(born.born("1987-01-02"), born.born("1987-01-02"), new Part(BIRTH, Facet.DAY)))
                .hasSize(1);
    }

    @Test
    void membersAreFoundByTheirHead() {
        var head = Someone.names("Moussa", "Diop");
        var one = Someone.called("Awa", "Ndiaye").livingWith(head);
        var other = Someone.called("Fatou", "Sow").livingWith(Someone.names("Mousa", "Diop"));

        assertThat(pairs(one, other, new Part(HOUSEHOLD, Facet.HEAD))).hasSize(1);
    }

    @Test
    void withinOneListARecordMakesNoPairWithItselfAndAnotherOnlyOnce() {
        var awa = Someone.called("Awa", "Ndiaye");

        List<Pair> pairs = PairSource.within(List.of(awa.as("b"), awa.as("a")))
                .sharing(List.of(new BlockingKey(List.of(new Part(NAMES, Facet.PAIR)))));

        assertThat(pairs).containsExactly(new Pair(awa.as("a"), awa.as("b")));
    }

    private static List<Pair> pairs(Someone arriving, Someone registered, Part... parts) {
        return PairSource.between(List.of(arriving.as("a")), List.of(registered.as("r")))
                .sharing(List.of(new BlockingKey(List.of(parts))));
    }
}
