package org.socle.local.supervise;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.socle.local.part.Health;
import org.socle.local.part.Part;
import org.socle.local.platform.LocalPlatform;
import org.socle.local.settings.PartName;

/** Looks at every part again and again until it is ended. */
public final class Supervisor {
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS_BEFORE_RESTART = 3;

    private final LocalPlatform platform;
    private final PrintStream out;
    private final Map<PartName, Integer> brokenRounds = new EnumMap<>(PartName.class);

    public Supervisor(LocalPlatform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    public void run() throws InterruptedException {
        while (true) {
            Thread.sleep(ROUND);
            round();
        }
    }

    /** One look; a part that cannot be started now is tried again in the next round. */
    void round() {
        try {
            for (Part part : platform.mend(brokenForLong())) {
                brokenRounds.remove(part.name());
                out.println(Instant.now() + " restarted " + part.name().word());
            }
        } catch (RuntimeException e) {
            out.println(Instant.now() + " could not restart: " + e.getMessage());
        }
    }

    private Set<PartName> brokenForLong() {
        var broken = EnumSet.noneOf(PartName.class);
        for (Part part : platform.parts()) {
            int rounds = part.health() == Health.BROKEN ? brokenRounds.merge(part.name(), 1, Integer::sum) : 0;
            if (rounds == 0) {
                brokenRounds.remove(part.name());
            }
            if (rounds >= ROUNDS_BEFORE_RESTART) {
                broken.add(part.name());
            }
        }
        return broken;
    }
}
