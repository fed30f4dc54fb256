package org.socle.local.supervise;

import java.nio.file.Path;
import java.util.List;
import org.socle.local.settings.Settings;

/** How the supervising process is run. */
public final class Supervision {
    private Supervision() {}

    /** The words of its command line that no other process has. */
    public static String mark(Settings settings) {
        return "-Dsocle.supervised=" + settings.home();
    }

    public static List<String> command(Settings settings) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                mark(settings),
                "-cp",
                System.getProperty("java.class.path"),
                "org.socle.local.Main",
                settings.checkout().toString(),
                "supervise");
    }
}
