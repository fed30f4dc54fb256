package org.socle.local.platform;

import java.util.List;
import java.util.OptionalLong;
import org.socle.local.Trouble;
import org.socle.local.part.Part;
import org.socle.local.process.FreePort;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;

/** What must hold before anything is started, each with the sentence that says how to mend it. */
record Preconditions(Settings settings, OptionalLong availableMemory) {
    private static final long GIB = 1L << 30;
    /** All parts together were measured below this. */
    private static final long NEEDED_FOR_ALL = 5 * GIB / 2;

    void check(List<Part> missing) {
        for (Part part : missing) {
            checkPort(
                    part.name().title(), settings.port(part.name()), part.name().portSetting());
            if (part.name() == PartName.KAFKA) {
                checkPort("Kafka's controller", settings.kafkaControllerPort(), "SOCLE_KAFKA_CONTROLLER_PORT");
            }
        }
        if (missing.size() == PartName.values().length) {
            checkMemory();
        }
    }

    private void checkPort(String title, int port, String setting) {
        if (FreePort.isTaken(port)) {
            throw new Trouble(
                    "Port %d, which %s needs, is in use by another program: end that program, or set %s to a free port in socle.env."
                            .formatted(port, title, setting));
        }
    }

    private void checkMemory() {
        availableMemory.ifPresent(bytes -> {
            if (bytes < NEEDED_FOR_ALL
                    && settings.get("SOCLE_SKIP_MEMORY_CHECK").isEmpty()) {
                throw new Trouble(
                        "Socle needs %.1f GiB of free memory and this machine has %.1f GiB: close other programs, or set SOCLE_SKIP_MEMORY_CHECK=true to try all the same."
                                .formatted((double) NEEDED_FOR_ALL / GIB, (double) bytes / GIB));
            }
        });
    }
}
