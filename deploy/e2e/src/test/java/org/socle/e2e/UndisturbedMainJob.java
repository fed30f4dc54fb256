package org.socle.e2e;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.socle.local.demo.Demo;

/**
 * The main job as it went on a platform without data, twice, before any other journey touched it.
 *
 * @param said what it told
 * @param content every table by what it said afterwards
 * @param length how long it took
 * @param saidAgain what it told the second time
 * @param contentAfterwards every table after the second time
 * @param alerts how many there were then
 */
record UndisturbedMainJob(
        String said,
        Map<String, String> content,
        Duration length,
        String saidAgain,
        Map<String, String> contentAfterwards,
        long alerts) {

    static UndisturbedMainJob on(RunningPlatform platform) {
        try {
            var start = System.nanoTime();
            var said = run(platform);
            var length = Duration.ofNanos(System.nanoTime() - start);
            platform.awaitQuiet();
            var content = platform.content();
            var saidAgain = run(platform);
            platform.awaitQuiet();
            return new UndisturbedMainJob(
                    said,
                    content,
                    length,
                    saidAgain,
                    platform.content(),
                    platform.number("grievance", "SELECT count(*) FROM alert"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the main job was interrupted", e);
        } catch (SQLException e) {
            throw new IllegalStateException("what the main job wrote cannot be read", e);
        }
    }

    /** Does the main job once and answers what it told. */
    static String run(RunningPlatform platform) throws InterruptedException {
        var text = new ByteArrayOutputStream();
        try (var out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            new Demo(platform.api(), platform.local().settings().home(), out).run();
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
