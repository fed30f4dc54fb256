package org.socle.local.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.socle.local.Trouble;

/** Maven, with the JDK that the launcher runs on. */
public record Maven(Path checkout) {
    private static final Pattern MODULE = Pattern.compile("^\\[INFO] Building (.+) \\S+ +\\[(\\d+)/(\\d+)]$");
    private static final int ERRORS_SHOWN = 25;

    /** Runs it, tells one line per module, and keeps the whole output in a file. */
    public void run(List<String> arguments, Path log, Consumer<String> tell) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Process maven = start(arguments);
            try (BufferedReader output = maven.inputReader(StandardCharsets.UTF_8);
                    var copy = Files.newBufferedWriter(log)) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    copy.write(line + "\n");
                    var module = MODULE.matcher(line);
                    if (module.matches()) {
                        tell.accept("%s (%s of %s)".formatted(module.group(1), module.group(2), module.group(3)));
                    }
                }
            }
            if (maven.waitFor() != 0) {
                throw new Trouble(
                        "The build failed; correct what it says. All of it is in %s.%n%s".formatted(log, errors(log)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run Maven", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while building", e);
        }
    }

    /** Runs it with its own output on the terminal; its exit code. */
    public int runOpenly(List<String> arguments) {
        try {
            return builder(arguments).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run Maven", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running Maven", e);
        }
    }

    private Process start(List<String> arguments) throws IOException {
        return builder(arguments).redirectErrorStream(true).start();
    }

    private ProcessBuilder builder(List<String> arguments) {
        var command = new ArrayList<>(List.of(program(), "-B", "-ntp"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(checkout.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static String program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(":"))
                .map(folder -> Path.of(folder).resolve("mvn"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(
                        () -> new Trouble(
                                "Maven is missing: install it (Debian and Ubuntu: apt install maven; macOS: brew install maven) and try again."));
    }

    private static String errors(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return String.join(
                    "\n",
                    lines.filter(line -> line.startsWith("[ERROR]"))
                            .limit(ERRORS_SHOWN)
                            .toList());
        }
    }
}
