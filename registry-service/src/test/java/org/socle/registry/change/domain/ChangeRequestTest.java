package org.socle.registry.change.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void withoutAQuorumItIsAgreedAtOnce() {
        assertThat(proposed(0).isAgreed()).isTrue();
        assertThat(proposed(1).isAgreed()).isFalse();
    }

    @Test
    void itIsAgreedOnceAsManyAgreeAsThePolicyAsks() {
        var once = proposed(2).agree(new Approval("one", NOW));

        var twice = once.agree(new Approval("two", NOW));

        assertThat(once.isAgreed()).isFalse();
        assertThat(twice.isAgreed()).isTrue();
        assertThat(twice.approve().approvals()).extracting(Approval::approver).containsExactly("one", "two");
    }

    @Test
    void nobodyAgreesTwiceOrToTheirOwn() {
        var once = proposed(2).agree(new Approval("one", NOW));

        assertThatThrownBy(() -> once.agree(new Approval("one", NOW))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> once.agree(new Approval("proposer", NOW)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withTooFewItIsNotApproved() {
        assertThatThrownBy(() -> proposed(1).approve()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFieldConflictsOnlyWhenItBecameSomethingElseThanWasSeenAndIsAsked() {
        var change = new FieldChange("occupation", null, "FARMER");

        assertThat(change.conflictsWith(null)).isFalse();
        assertThat(change.conflictsWith("FARMER")).isFalse();
        assertThat(change.conflictsWith("FISHER")).isTrue();
    }

    private static ChangeRequest.Proposed proposed(int quorum) {
        var asked = new Asked.PersonCorrection(new UUID(0, 1), List.of());
        var proposal = new Proposal(
                new ChangeRequestId(new UUID(0, 2)),
                asked,
                "A reason",
                LocalDate.of(2026, 11, 2),
                "proposer",
                "NGO",
                NOW,
                1,
                quorum);
        return new ChangeRequest.Proposed(proposal, List.of());
    }
}
