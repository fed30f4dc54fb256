package org.socle.grievance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.socle.contracts.enrollment.ProgrammeClosedV1;
import org.socle.contracts.enrollment.ProgrammeOpenedV1;
import org.socle.contracts.enrollment.ProgrammeRuleActivatedV1;
import org.socle.kit.sql.Sql;
import org.socle.testkit.event.GoldenEvents;

@QuarkusTest
class GoldenEventsComponentTest extends GrievanceComponent {

    @Inject
    Sql sql;

    @Test
    void everyGoldenExampleOfWhatWeFollowIsApplied() {
        incoming.send(Channels.PROGRAMME_EVENTS, GoldenEvents.of(ProgrammeOpenedV1.class));
        incoming.send(Channels.PROGRAMME_EVENTS, GoldenEvents.of(ProgrammeRuleActivatedV1.class));
        incoming.send(Channels.PROGRAMME_EVENTS, GoldenEvents.of(ProgrammeClosedV1.class));

        var parked = sql.of("SELECT count(*) AS n FROM parked_event").one(row -> row.number("n"));
        assertThat(parked).isZero();
    }

    @Test
    void aSecondCopyAndAGapDoNotDisturbWhatIsKnown() {
        var opened = GoldenEvents.of(ProgrammeOpenedV1.class);
        var other = new ProgrammeOpenedV1("prg_other", "OTHER_PROGRAMME", opened.unit(), opened.openedAt());

        incoming.send(Channels.PROGRAMME_EVENTS, other, 1);
        incoming.send(Channels.PROGRAMME_EVENTS, other, 1);
        incoming.send(Channels.PROGRAMME_EVENTS, new ProgrammeClosedV1("prg_other", opened.openedAt()), 3);

        raise("""
                {"territory_code": "SN-TH", "programme_code": "OTHER_PROGRAMME", "barrier": "OTHER", "text": "Encore."}
                """).then().statusCode(201);
        var reason = sql.of("SELECT reason FROM parked_event WHERE aggregate_id = 'prg_other'")
                .one(row -> row.text("reason"));
        assertThat(reason).isEqualTo("GAP");
        sql.of("DELETE FROM parked_event WHERE aggregate_id = 'prg_other'").update();
    }
}
