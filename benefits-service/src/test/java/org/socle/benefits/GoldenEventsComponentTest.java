package org.socle.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.EnrollmentExitedV1;
import org.socle.contracts.enrollment.EnrollmentWaitlistedV1;
import org.socle.contracts.enrollment.ProgrammeClosedV1;
import org.socle.contracts.enrollment.ProgrammeOpenedV1;
import org.socle.contracts.enrollment.ProgrammeRuleActivatedV1;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryLevel;
import org.socle.kit.sql.Sql;
import org.socle.kit.territory.FollowTerritories;
import org.socle.testkit.event.GoldenEvents;

@QuarkusTest
class GoldenEventsComponentTest extends BenefitsComponent {

    @Inject
    Sql sql;

    @Test
    void everyGoldenExampleOfWhatWeFollowIsApplied() {
        var enrolled = GoldenEvents.of(EnrollmentEnrolledV1.class);
        incoming.send(
                FollowTerritories.CHANNEL,
                new TerritoryDefinedV1(
                        enrolled.communeCode(), "SN-DK-01", TerritoryLevel.COMMUNE, "x", 10_120, 10_129));

        incoming.send(Channels.PROGRAMME_EVENTS, GoldenEvents.of(ProgrammeOpenedV1.class));
        incoming.send(Channels.PROGRAMME_EVENTS, GoldenEvents.of(ProgrammeRuleActivatedV1.class));
        incoming.send(Channels.ENROLLMENT_EVENTS, GoldenEvents.of(EnrollmentWaitlistedV1.class));
        incoming.send(Channels.ENROLLMENT_EVENTS, enrolled);
        incoming.send(Channels.ENROLLMENT_EVENTS, GoldenEvents.of(EnrollmentExitedV1.class));
        incoming.send(Channels.PROGRAMME_EVENTS, GoldenEvents.of(ProgrammeClosedV1.class));

        var parked = sql.of("SELECT count(*) AS n FROM parked_event WHERE aggregate_id IN (:enrollment, :programme)")
                .with("enrollment", enrolled.enrollmentId())
                .with("programme", enrolled.programmeId())
                .one(row -> row.number("n"));
        assertThat(parked).isZero();
    }
}
