package org.socle.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the operating system knows about processes. */
public final class Processes {
    private Processes() {}

    /** Whether it still does something: a zombie, which nobody has buried yet, does not. */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && state(process.pid()) != 'Z';
    }

    /**
     * Starts a program that outlives us, in a process group of its own, so that Ctrl-C in our terminal does not reach it.
     *
     * @return its process, whose number is also its group's
     */
    public static ProcessHandle startDetached(
            List<String> command, Map<String, String> environment, Path folder, Path log) {
        // A shell with job control gives a background program its own group, on Linux and macOS alike.
        String script = "set -m; log=$1; shift; \"$@\" </dev/null >>\"$log\" 2>&1 & echo $!";
        var shell = new ArrayList<>(List.of("bash", "-c", script, "socle", log.toString()));
        shell.addAll(command);
        var builder = new ProcessBuilder(shell).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SOCLE_") || name.startsWith("KC_"));
        builder.environment().putAll(environment);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Files.createDirectories(folder);
            Files.createDirectories(log.toAbsolutePath().getParent());
            Process started = builder.start();
            String pid = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow(() -> new IllegalStateException(command.getFirst() + " ended at once; see " + log));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.getFirst(), e);
        }
    }

    /** A running Java program whose command line holds the words. */
    public static Optional<ProcessHandle> javaWith(String words) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/java"))
                        .isPresent())
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(words))
                        .isPresent())
                .filter(Processes::runs)
                .findFirst();
    }

    /** Asks the process to end, and ends it when it has not done so in time. */
    public static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(10));
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (runs(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                process.onExit().get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillThere) {
                // Looked at again, for it may have become a zombie.
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private static char state(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException noSuchFileOnThisSystem) {
            return '?';
        }
    }
}
