package org.socle.registry.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.person.domain.Background;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.person.domain.Situation;

class SurvivorshipTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");

    @Test
    void theNewestWordCountsAndAnEmptyOneErasesNothing() {
        var golden = new Survivorship(Map.of())
                .golden(List.of(said(2, "NGO", TUESDAY, "Aoua", null), said(1, "NGO", MONDAY, "Awa", "+221771234567")));

        assertThat(golden).hasValueSatisfying(details -> {
            assertThat(details.givenNames()).isEqualTo("Aoua");
            assertThat(details.phone()).isEqualTo("+221771234567");
        });
    }

    @Test
    void theMostTrustedSourceIsHeardBeforeTheNewest() {
        var golden = new Survivorship(Map.of("STATE", 10))
                .golden(List.of(
                        said(1, "STATE", MONDAY, "Awa", null), said(2, "NGO", TUESDAY, "Aoua", "+221771234567")));

        assertThat(golden).hasValueSatisfying(details -> {
            assertThat(details.givenNames()).isEqualTo("Awa");
            assertThat(details.phone()).isEqualTo("+221771234567");
        });
    }

    @Test
    void theOrderInWhichStatementsAreReadMakesNoDifference() {
        var one = said(1, "NGO", MONDAY, "Awa", null);
        var other = said(2, "NGO", MONDAY, "Aoua", null);

        assertThat(new Survivorship(Map.of()).golden(List.of(one, other)))
                .isEqualTo(new Survivorship(Map.of()).golden(List.of(other, one)));
    }

    @Test
    void ofWhomNothingWasSaidNothingIsKnown() {
        assertThat(new Survivorship(Map.of()).golden(List.of())).isEmpty();
    }

    private static Said said(int record, String organisation, Instant at, String given, @Nullable String phone) {
        var details = new PersonDetails(
                given,
                "Ndiaye",
                Sex.FEMALE,
                null,
                phone,
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                Background.UNKNOWN,
                Situation.UNKNOWN);
        return new Said(new UUID(2, record), details, organisation, at);
    }
}
