package org.socle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.socle.local.demo.Demo;

/** What a newcomer sees first, on a platform without data. */
class MainJobJourneyTest {

    @Test
    void theMainJobEndsWithTheNumbersOfItsInputAndASecondRunChangesNothing() throws Exception {
        var platform = RunningPlatform.shared();

        var first = run(platform);
        platform.awaitQuiet();
        var content = platform.content();
        var second = run(platform);
        platform.awaitQuiet();

        assertThat(first)
                .contains("14 regions", "46 departments", "129 communes")
                .contains("1,000 households", "5,885 persons")
                .contains("300 households", "1,694 persons");
        assertThat(platform.number("registry", "SELECT count(*) FROM territory"))
                .isEqualTo(190);
        assertThat(platform.number("grievance", "SELECT count(*) FROM alert")).isEqualTo(1);
        assertThat(second).contains("Nothing changed");
        assertThat(platform.content()).isEqualTo(content);
    }

    private static String run(RunningPlatform platform) throws Exception {
        var text = new ByteArrayOutputStream();
        try (var out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            new Demo(platform.api(), platform.local().settings().home(), out).run();
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
