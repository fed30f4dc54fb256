package org.socle.local.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.socle.local.api.PlatformApi;
import org.socle.local.part.Health;
import org.socle.local.part.Part;
import org.socle.local.part.RecordedProcess;
import org.socle.local.process.Memory;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;
import org.socle.local.supervise.Supervision;

/** One platform on this machine, known by its settings. What runs is found again by every new instance. */
public final class LocalPlatform {
    private static final Duration PATIENCE_WITH_OTHERS = Duration.ofSeconds(90);

    private final Settings settings;
    private final List<Part> parts;
    private final RecordedProcess supervisor;

    private LocalPlatform(Settings settings) {
        this.settings = settings;
        this.parts = Parts.of(settings);
        this.supervisor = new RecordedProcess(settings, "supervisor", Supervision.mark(settings));
    }

    public static LocalPlatform of(Settings settings) {
        return new LocalPlatform(settings);
    }

    public Settings settings() {
        return settings;
    }

    public List<Part> parts() {
        return parts;
    }

    public Part part(PartName name) {
        return parts.stream().filter(part -> part.name() == name).findFirst().orElseThrow();
    }

    /** Clients for its gateway. */
    public PlatformApi api() {
        return PlatformApi.at(settings.publicUrl(), settings.oidcUrl());
    }

    /** Starts whatever does not run, or runs from something older than the last build; returns when all is ready. */
    public void up(Progress progress) {
        up(progress, CompletableFuture.completedFuture(null));
    }

    /**
     * The same while the applications are still being built.
     *
     * @param built done when they have been
     */
    public void up(Progress progress, CompletableFuture<?> built) {
        start(progress, built);
        if (supervisor.find().isEmpty()) {
            supervisor.start(Supervision.command(settings), settings.values());
        }
    }

    /** The same without somebody who restarts what dies: for tests that kill parts themselves. */
    public void upWithoutSupervisor(Progress progress) {
        start(progress, CompletableFuture.completedFuture(null));
    }

    private void start(Progress progress, CompletableFuture<?> built) {
        try (var lock = PlatformLock.take(settings, PATIENCE_WITH_OTHERS)) {
            List<Part> missing = parts.stream()
                    .filter(part -> !part.external() && part.process().isEmpty())
                    .toList();
            new Preconditions(settings, Memory.available()).check(missing);
            new StartUp(progress).start(parts, built);
        }
    }

    /** Ends everything that was started for this data folder, and nothing else. */
    public void down(Progress progress) {
        supervisor.stop(Duration.ofSeconds(5));
        try (var lock = PlatformLock.take(settings, PATIENCE_WITH_OTHERS)) {
            var applications = new ArrayList<Part>();
            var engines = new ArrayList<Part>();
            for (Part part : parts.reversed()) {
                (part.name().compareTo(PartName.KEYCLOAK) >= 0 ? applications : engines).add(part);
            }
            // Those who write end first, so that the engines lose no work.
            applications.parallelStream().forEach(part -> stop(part, progress));
            engines.forEach(part -> stop(part, progress));
        }
    }

    /** Ends a part as a power cut would; nobody starts it again unless a supervisor runs. */
    public void kill(PartName name) {
        var process = part(name).process().orElseThrow();
        var tree = new ArrayList<>(process.descendants().toList());
        tree.add(process);
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(each -> each.onExit().join());
    }

    /** The process that restarts what dies, where it runs. */
    public Optional<ProcessHandle> supervisor() {
        return supervisor.find();
    }

    /** Starts again what has died or says that it is broken; somebody else's work is not disturbed. */
    public List<Part> mend(Collection<PartName> brokenForLong) {
        Optional<PlatformLock> free = PlatformLock.tryTake(settings);
        if (free.isEmpty()) {
            return List.of();
        }
        try (var lock = free.get()) {
            var broken = parts.stream()
                    .filter(part -> !part.external())
                    .filter(part -> part.process().isEmpty()
                            || (brokenForLong.contains(part.name()) && part.health() == Health.BROKEN))
                    .toList();
            for (Part part : broken) {
                part.stop();
                part.start();
            }
            return broken;
        }
    }

    private static void stop(Part part, Progress progress) {
        if (!part.external() && part.process().isPresent()) {
            part.stop();
            progress.stopped(part);
        }
    }
}
