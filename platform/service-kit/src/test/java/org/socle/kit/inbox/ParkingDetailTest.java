package org.socle.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.kit.event.EventJson;

class ParkingDetailTest {

    @Test
    void aDatabasesMessageIsNotRepeatedSinceItQuotesValues() {
        var detail = ParkingDetail.of(new IllegalStateException(
                "secret", new SQLException("Key (phone)=(+221770000000) already exists", "23505")));

        assertThat(detail).contains("SQLSTATE 23505", "ParkingDetailTest.java:").doesNotContain("+221", "secret");
    }

    @Test
    void aFieldThatBreaksTheContractIsNamedWithoutItsValue() {
        var failure = catchThrowable(() -> EventJson.read(
                "{\"person_id\":\"per_1\",\"facts\":{\"sex\":\"Amina\"}}".getBytes(StandardCharsets.UTF_8),
                PersonRegisteredV1.class));

        var detail = ParkingDetail.of(failure);

        assertThat(detail).contains("sex").doesNotContain("Amina");
    }

    @Test
    void aMissingThingIsNamed() {
        assertThat(ParkingDetail.of(new NotYetKnown("territory SN-DK-01"))).isEqualTo("waits for territory SN-DK-01");
    }

    @Test
    void aLongStoryIsCut() {
        var failure = new RuntimeException();
        for (var each = 0; each < 100; each++) {
            failure = new RuntimeException(failure);
        }

        assertThat(ParkingDetail.of(failure)).hasSize(1_000);
    }
}
