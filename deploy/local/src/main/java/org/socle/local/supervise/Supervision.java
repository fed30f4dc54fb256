package org.socle.local.supervise;

import java.nio.file.Path;
import java.util.List;
import org.socle.local.settings.Settings;

/** How the supervising process is run. */
public final class Supervision {
    private Supervision() {}

    public static List<String> command(Settings settings) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-cp",
                System.getProperty("java.class.path"),
                "org.socle.local.Main",
                settings.checkout().toString(),
                "supervise");
    }
}
