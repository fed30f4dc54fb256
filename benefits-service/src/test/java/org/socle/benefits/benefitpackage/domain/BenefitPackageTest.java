package org.socle.benefits.benefitpackage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.benefits.cycle.domain.CycleLength;

class BenefitPackageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PackageContent FIRST = content("A");
    private static final PackageContent SECOND = content("B");

    @Test
    void aNewPackageHasADraftAndNothingInForce() {
        var defined = defined();

        assertThat(defined.active()).isEmpty();
        assertThat(defined.stateOf(defined.latest())).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void activatingBringsAVersionIntoForce() {
        var activation = defined().activate(1, NOW);

        assertThat(activation).isInstanceOfSatisfying(Activation.Activated.class, activated -> {
            assertThat(activated.first()).isTrue();
            assertThat(activated.benefitPackage().active().orElseThrow().content())
                    .isEqualTo(FIRST);
        });
    }

    @Test
    void aNewVersionWaitsWhileTheOldOneStaysInForce() {
        var rewritten = active().rewrite(SECOND, NOW);

        assertThat(rewritten.active().orElseThrow().number()).isEqualTo(1);
        assertThat(rewritten.stateOf(rewritten.latest())).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void theNextVersionReplacesTheOneInForce() {
        var activation = active().rewrite(SECOND, NOW).activate(2, NOW);

        assertThat(activation).isInstanceOfSatisfying(Activation.Activated.class, activated -> {
            assertThat(activated.first()).isFalse();
            var replaced = activated.benefitPackage();
            assertThat(replaced.versions())
                    .extracting(replaced::stateOf)
                    .containsExactly(VersionState.SUPERSEDED, VersionState.ACTIVE);
        });
    }

    @Test
    void theVersionInForceIsNotActivatedAgain() {
        assertThat(active().activate(1, NOW)).isEqualTo(new Activation.AlreadyActive(1));
    }

    @Test
    void anOlderVersionDoesNotComeBack() {
        var replaced = ((Activation.Activated) active().rewrite(SECOND, NOW).activate(2, NOW)).benefitPackage();

        assertThat(replaced.activate(1, NOW)).isEqualTo(new Activation.Outdated(1, 2));
    }

    @Test
    void aVersionThatWasNeverWrittenIsUnknown() {
        assertThat(defined().activate(2, NOW)).isEqualTo(new Activation.UnknownVersion(2));
        assertThat(defined().activate(0, NOW)).isEqualTo(new Activation.UnknownVersion(0));
    }

    @Test
    void aVersionMayBeSkippedAndThenCountsAsReplaced() {
        var skipped = defined().rewrite(SECOND, NOW).activate(2, NOW);

        assertThat(skipped)
                .isInstanceOfSatisfying(
                        Activation.Activated.class,
                        activated -> assertThat(activated.benefitPackage().activate(1, NOW))
                                .isEqualTo(new Activation.Outdated(1, 2)));
    }

    @Test
    void versionsHaveNoHole() {
        var second = new PackageVersion(2, FIRST, NOW, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BenefitPackage(
                        new PackageId(new UUID(0, 1)), "CASH", "CASH", CycleLength.ONCE, List.of(second)));
    }

    private static BenefitPackage defined() {
        return BenefitPackage.define(
                new PackageId(new UUID(0, 1)), "CASH_TRANSFER", "CASH", CycleLength.MONTHLY, FIRST, NOW);
    }

    private static BenefitPackage active() {
        return ((Activation.Activated) defined().activate(1, NOW)).benefitPackage();
    }

    private static PackageContent content(String code) {
        return new PackageContent(new Names("Nom", "Name"), List.of(new PackageItem.Service(code)));
    }
}
