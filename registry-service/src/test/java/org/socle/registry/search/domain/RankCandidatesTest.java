package org.socle.registry.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.model.BirthLevel;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.NamesLevel;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Schema;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

class RankCandidatesTest {

    private static final PairScorer SCORER = new PairScorer(MatchingModel.first(Schema.REGISTRY, 10_000));
    private static final Sought AWA = sought("Awa", "Ndiaye", "1987-03-12", Sex.FEMALE);

    @Test
    void whoAgreesBetterComesFirst() {
        var exact = registered("Awa", "Ndiaye", "1987-03-12", Sex.FEMALE);
        var alike = registered("Aoua", "Njaay", "1987-03-12", Sex.FEMALE);
        var otherYear = registered("Awa", "Ndiaye", "1985-03-12", Sex.FEMALE);

        var hits = RankCandidates.rank(SCORER, AWA, List.of(otherYear, alike, exact));

        assertThat(hits)
                .extracting(Hit::personId)
                .containsExactly(exact.personId(), alike.personId(), otherYear.personId());
        assertThat(hits.getFirst().score()).isGreaterThan(hits.get(1).score());
    }

    @Test
    void aHitSaysWhichFieldsAgreeAndHowFar() {
        var alike = registered("Aoua", "Njaay", "1987-03-12", Sex.FEMALE);

        var hit = RankCandidates.rank(SCORER, AWA, List.of(alike)).getFirst();

        assertThat(hit.agreements()).extracting(Hit.Agreement::field).containsExactly("names", "birth", "sex");
        assertThat(hit.agreements().getFirst().level()).isEqualTo(NamesLevel.BOTH_ALIKE);
        assertThat(hit.agreements().get(1).level()).isEqualTo(BirthLevel.DAY);
        assertThat(hit.score())
                .isEqualTo(hit.agreements().stream()
                        .mapToDouble(Hit.Agreement::bits)
                        .sum());
    }

    @Test
    void whoContradictsIsNoHit() {
        var man = registered("Awa", "Ndiaye", "1987-03-12", Sex.MALE);
        var mother = registered("Awa", "Ndiaye", "1960-03-12", Sex.FEMALE);

        assertThat(RankCandidates.rank(SCORER, AWA, List.of(man, mother))).isEmpty();
    }

    @Test
    void oneSharedNameIsAHitOnlyForWhoWasBornTheSameDay() {
        var otherName = registered("Awa", "Sarr", "1987-03-12", Sex.FEMALE);
        var otherNameAndDay = registered("Awa", "Sarr", "1987-07-02", Sex.FEMALE);

        var hits = RankCandidates.rank(SCORER, AWA, List.of(otherNameAndDay, otherName));

        assertThat(hits).extracting(Hit::personId).containsExactly(otherName.personId());
    }

    @Test
    void yearsAreLookedThroughOnBothSidesAndWithThemWhoToldNone() {
        assertThat(AWA.years()).containsExactlyInAnyOrder(1986, 1987, 1988, SearchKeys.NO_YEAR);
        assertThat(sought("Awa", "Ndiaye", null, null).years()).isEmpty();
    }

    private static Sought sought(String given, String family, @Nullable String born, @Nullable Sex sex) {
        return new Sought(StandardName.of(given), StandardName.of(family), StandardName.of(""), birth(born), 1, sex);
    }

    private static MatchRecord registered(String given, String family, String born, Sex sex) {
        return MatchRecord.of(
                UUID.randomUUID(),
                null,
                StandardName.of(given),
                StandardName.of(family),
                sex,
                birth(born),
                1,
                "",
                null,
                Map.of(),
                StandardName.of(""));
    }

    private static @Nullable BirthDate birth(@Nullable String born) {
        return born == null ? null : BirthDate.parse(born).orElseThrow();
    }
}
