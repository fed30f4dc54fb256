package org.socle.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socle.bench.matching.LookAlikes.Kind;
import org.socle.bench.matching.PartnerList.Member;
import org.socle.registry.matching.domain.name.StandardName;

class LookAlikesTest {

    private static final LookAlikes LOOK_ALIKES = new LookAlikes();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void thereAreHundredsOfEachKindAndNoneShowsADocument(Kind kind) {
        assertThat(LOOK_ALIKES.of(kind))
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        lookAlike -> assertThat(lookAlike.person().document()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"TWIN", "TWIN_OF_SIMILAR_NAME"})
    void twinsDifferInTheirGivenNameOnly(Kind kind) {
        assertThat(LOOK_ALIKES.of(kind)).allSatisfy(twin -> {
            var original = twin.original().person();
            assertThat(twin.person())
                    .isEqualTo(original.named(twin.person().given(), original.family())
                            .documented(""));
            assertThat(StandardName.of(twin.person().given())).isNotEqualTo(StandardName.of(original.given()));
        });
    }

    @Test
    void aNamesakeLivesWithOtherPeopleInTheSameCommuneAndIsBornInTheSameYear() {
        assertThat(LOOK_ALIKES.of(Kind.NAMESAKE)).allSatisfy(namesake -> {
            var original = namesake.original().person();
            var person = namesake.person();
            assertThat(person.given()).isEqualTo(original.given());
            assertThat(person.family()).isEqualTo(original.family());
            assertThat(person.commune()).isEqualTo(original.commune());
            assertThat(person.phone()).isNotEqualTo(original.phone());
            assertThat(person.birth()).isNotEqualTo(original.birth());
            assertThat(yearOf(person)).isEqualTo(yearOf(original));
        });
    }

    @Test
    void aSonIsAGenerationYoungerThanTheFatherWhoIsAway() {
        assertThat(LOOK_ALIKES.of(Kind.SON)).allSatisfy(son -> {
            var father = son.original().person();
            assertThat(son.person().given()).isEqualTo(father.given());
            assertThat(yearOf(son.person())).isEqualTo(yearOf(father) + 25);
            assertThat(son.household().members()).extracting(Member::person).doesNotContain(father);
        });
    }

    private static int yearOf(Described person) {
        return Objects.requireNonNull(person.birth()).year();
    }
}
