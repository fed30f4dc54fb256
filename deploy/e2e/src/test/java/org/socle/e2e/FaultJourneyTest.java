package org.socle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socle.local.settings.PartName;

/**
 * The main job, while each of the eight parts is killed at a seeded moment, started again, and the job run again: what
 * the databases then say is what they say after an undisturbed run. Each round has a platform of its own and kills every
 * part once, in a drawn order. {@code -Dsocle.faults=N} makes N rounds of it, {@code -Dsocle.seed=S} repeats one.
 */
class FaultJourneyTest {

    private static final int ROUNDS = Integer.getInteger("socle.faults", 1);
    private static final long FIRST_SEED = Long.getLong("socle.seed", 20_261_121L);
    /** A job that was cut off goes on where it was; so short shares of its length hit all of it, and none an idle end. */
    private static final double LONGEST_SHARE = 0.4;

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + ROUNDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPartKilledInTheMiddleOfTheMainJobChangesNothingOfItsOutcome(long seed) throws Exception {
        var undisturbed = RunningPlatform.shared().mainJob();
        var random = new Random(seed);
        var parts = new ArrayList<>(List.of(PartName.values()));
        Collections.shuffle(parts, random);
        var platform = RunningPlatform.fresh("faults");
        platform.up();
        try {
            for (var part : parts) {
                disturb(platform, part, moment(random, undisturbed.length()));
            }
            UndisturbedMainJob.run(platform);
            platform.awaitQuiet();
            assertThat(parked(platform)).isZero();
            assertThat(platform.content()).isEqualTo(undisturbed.content());
        } finally {
            platform.down();
        }
    }

    private static Duration moment(Random random, Duration length) {
        return Duration.ofMillis((long) (random.nextDouble() * LONGEST_SHARE * length.toMillis()));
    }

    /** Kills the part while the main job runs, and brings it back. The job may fail on it; that is what is run again. */
    private static void disturb(RunningPlatform platform, PartName part, Duration moment) throws Exception {
        var job = CompletableFuture.runAsync(() -> demoUnlessDisturbed(platform));
        try {
            job.get(moment.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException inTheMiddle) {
            // As wanted: the job is at work now.
        }
        System.out.printf("fault: %s killed after %d ms%n", part.title(), moment.toMillis());
        platform.kill(part);
        platform.up();
        job.get(15, TimeUnit.MINUTES);
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
            UndisturbedMainJob.run(platform);
        } catch (Exception disturbed) {
            System.out.println("the main job was cut off: " + disturbed.getMessage());
        }
    }
}
