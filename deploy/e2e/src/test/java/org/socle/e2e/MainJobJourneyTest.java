package org.socle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a newcomer sees first, on a platform without data. */
class MainJobJourneyTest {

    @Test
    void theMainJobEndsWithTheNumbersOfItsInputAndASecondRunChangesNothing() throws Exception {
        var platform = RunningPlatform.shared();
        var job = platform.mainJob();

        assertThat(job.said())
                .contains("14 regions", "46 departments", "129 communes")
                .contains("1,000 households", "5,885 persons")
                .contains("300 households", "1,694 persons")
                .contains("one anonymous alert for SN-TH-02-01");
        assertThat(platform.number("registry", "SELECT count(*) FROM territory"))
                .isEqualTo(190);
        assertThat(job.alerts()).isEqualTo(1);
        assertThat(job.saidAgain()).contains("Nothing changed");
        assertThat(job.contentAfterwards()).isEqualTo(job.content());
    }
}
