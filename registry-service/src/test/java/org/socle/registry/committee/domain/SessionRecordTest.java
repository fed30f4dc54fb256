package org.socle.registry.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.registry.directory.domain.CommitteeRole;
import org.socle.registry.directory.domain.SeatId;

class SessionRecordTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

    @Test
    void observersAreThereWithoutAVote() {
        var record = record(2, member(CommitteeRole.CHAIR, "awa"), member(CommitteeRole.OBSERVER, "ali"));

        assertThat(record.votersPresent()).isEqualTo(1);
        assertThat(record.hasQuorum()).isFalse();
        assertThat(record.hasVoter("awa")).isTrue();
        assertThat(record.hasVoter("ali")).isFalse();
    }

    @Test
    void whoHoldsTwoSeatsIsOne() {
        var record = record(2, member(CommitteeRole.CHAIR, "awa"), member(CommitteeRole.MEMBER, "awa"));

        assertThat(record.votersPresent()).isEqualTo(1);
    }

    @Test
    void asManyAsAreNeededAreAQuorum() {
        var record = record(2, member(CommitteeRole.CHAIR, "awa"), member(CommitteeRole.MEMBER, "ali"));

        assertThat(record.hasQuorum()).isTrue();
    }

    @Test
    void aCorrectionSaysWhy() {
        assertThatThrownBy(() -> new SessionRecord(2, List.of(), 3, 2, "", null, NOW, "awa"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SessionRecord record(int needed, Member... present) {
        return new SessionRecord(1, List.of(present), 3, needed, "", null, NOW, "awa");
    }

    private static Member member(CommitteeRole role, String holder) {
        return new Member(new SeatId(UUID.randomUUID()), role, holder);
    }
}
