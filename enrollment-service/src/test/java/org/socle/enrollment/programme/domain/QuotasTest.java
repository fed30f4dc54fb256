package org.socle.enrollment.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotasTest {

    private static final Quota COUNTRY = new Quota("SN", 0, 999, 5, 0);
    private static final Quota REGION = new Quota("SN-DK", 100, 199, 3, 0);
    private static final Quota COMMUNE = new Quota("SN-DK-1", 110, 119, 1, 0);
    private static final int IN_COMMUNE = 110;

    private final Quotas nested = new Quotas(List.of(COMMUNE, COUNTRY, REGION));

    @Test
    void withoutQuotasThereIsRoomForEverybody() {
        assertThat(Quotas.NONE.hasRoom(IN_COMMUNE)).isTrue();
    }

    @Test
    void aPlaceIsTakenInEveryQuotaAround() {
        assertThat(nested.take(IN_COMMUNE).all()).extracting(Quota::taken).containsExactly(1, 1, 1);
    }

    @Test
    void theCommunesLastPlaceIsTheLastThoughTheRegionHasMore() {
        var after = nested.take(IN_COMMUNE);

        assertThat(after.hasRoom(IN_COMMUNE)).isFalse();
        assertThat(after.hasRoom(150)).isTrue();
    }

    @Test
    void aPlaceThatIsGivenBackIsThereAgain() {
        assertThat(nested.take(IN_COMMUNE).giveBack(IN_COMMUNE)).isEqualTo(nested);
    }

    @Test
    void theWidestQuotaAroundIsTheOneThatIsLocked() {
        assertThat(nested.widest(IN_COMMUNE)).contains(COUNTRY);
    }

    @Test
    void anAreaHasOneQuota() {
        assertThatThrownBy(() -> new Quotas(List.of(COUNTRY, COUNTRY))).isInstanceOf(IllegalArgumentException.class);
    }
}
