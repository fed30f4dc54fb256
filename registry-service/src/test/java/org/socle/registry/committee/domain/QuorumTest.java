package org.socle.registry.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.registry.directory.domain.Committee;

class QuorumTest {

    @Test
    void aShareOfTheMembersIsRoundedUp() {
        assertThat(quorum(50, 1).needed(6)).isEqualTo(3);
        assertThat(quorum(51, 1).needed(6)).isEqualTo(4);
        assertThat(quorum(50, 1).needed(7)).isEqualTo(4);
        assertThat(quorum(100, 1).needed(7)).isEqualTo(7);
    }

    @Test
    void aSmallCommitteeStillNeedsTheLeast() {
        assertThat(quorum(51, 3).needed(2)).isEqualTo(3);
        assertThat(quorum(51, 3).needed(0)).isEqualTo(3);
        assertThat(quorum(51, 3).needed(5)).isEqualTo(3);
        assertThat(quorum(51, 3).needed(6)).isEqualTo(4);
    }

    private static Quorum quorum(int percent, int atLeast) {
        var committee = new LocalCommittee(Committee.SOCIAL_PROTECTION, "SN-DK-01", 7);
        return new Quorum(new QuorumId(UUID.randomUUID()), committee, percent, atLeast, LocalDate.of(2026, 11, 1));
    }
}
