package org.socle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.socle.local.demo.Demo;
import org.socle.local.settings.PartName;

/**
 * The main job, while each part is killed once at a seeded moment, started again and the job run again: what the
 * databases then say is what they say after an undisturbed run. {@code -Dsocle.faults=N} kills each part N times, each
 * time in a run of its own; {@code -Dsocle.seed=S} repeats a run's moments.
 */
@EnabledIfSystemProperty(
        named = "socle.faults",
        matches = "[1-9]\\d*",
        disabledReason = "./socle test --faults runs it")
class FaultJourneyTest {

    private static final int ROUNDS = Integer.getInteger("socle.faults", 0);
    private static final long SEED = Long.getLong("socle.seed", 20_261_121L);
    private static Map<String, String> undisturbed;
    private static Duration length;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        var platform = RunningPlatform.fresh("undisturbed");
        platform.up();
        try {
            var start = System.nanoTime();
            demo(platform);
            length = Duration.ofNanos(System.nanoTime() - start);
            platform.awaitQuiet();
            undisturbed = platform.content();
        } finally {
            platform.down();
        }
    }

    @AfterAll
    static void forget() {
        undisturbed = Map.of();
    }

    @Test
    void eachPartKilledOnceInTheMiddleOfTheMainJobChangesNothingOfItsOutcome() throws Exception {
        var random = new Random(SEED);
        var platform = RunningPlatform.fresh("faults");
        platform.up();
        try {
            for (var part : PartName.values()) {
                disturb(platform, part, moment(random));
            }
            assertUndisturbed(platform);
        } finally {
            platform.down();
        }
    }

    @Test
    void eachPartKilledAtManyMomentsChangesNothingOfTheOutcome() throws Exception {
        var random = new Random(SEED);
        for (var round = 0; round < ROUNDS; round++) {
            for (var part : PartName.values()) {
                var moment = moment(random);
                System.out.printf("fault: round %d, %s after %d ms%n", round + 1, part.title(), moment.toMillis());
                var platform = RunningPlatform.fresh("faults");
                platform.up();
                try {
                    disturb(platform, part, moment);
                    assertUndisturbed(platform);
                } finally {
                    platform.down();
                }
            }
        }
    }

    private static Duration moment(Random random) {
        return Duration.ofMillis((long) (random.nextDouble() * length.toMillis()));
    }

    /** Kills the part while the main job runs, and brings it back. The job may fail on it; that is what is run again. */
    private static void disturb(RunningPlatform platform, PartName part, Duration moment) throws Exception {
        var job = CompletableFuture.runAsync(() -> demoUnlessDisturbed(platform));
        try {
            job.get(moment.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException inTheMiddle) {
            // As wanted: the job is at work now.
        }
        platform.kill(part);
        platform.up();
        job.get(15, TimeUnit.MINUTES);
    }

    private static void assertUndisturbed(RunningPlatform platform) throws Exception {
        demo(platform);
        platform.awaitQuiet();
        assertThat(parked(platform)).isZero();
        assertThat(platform.content()).isEqualTo(undisturbed);
    }

    private static long parked(RunningPlatform platform) throws SQLException {
        var parked = 0L;
        for (var database : new String[] {"registry", "enrollment", "benefits", "grievance"}) {
            parked += platform.number(database, "SELECT count(*) FROM parked_event");
        }
        return parked;
    }

    private static void demoUnlessDisturbed(RunningPlatform platform) {
        try {
            demo(platform);
        } catch (Exception disturbed) {
            System.out.println("the main job was cut off: " + disturbed.getMessage());
        }
    }

    private static void demo(RunningPlatform platform) throws InterruptedException {
        try (var nobody = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Demo(platform.api(), platform.local().settings().home(), nobody).run();
        }
    }
}
