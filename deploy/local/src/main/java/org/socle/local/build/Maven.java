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
    private static final Pattern TOLD_OF_TESTS = Pattern.compile(
            "^\\[INFO] Building .+\\[\\d+/\\d+]$|Tests run:|^\\[ERROR]|^\\[INFO] BUILD|^\\[INFO] Total time");
    private static final int ERRORS_SHOWN = 25;

    /** Builds: tells one line per module and keeps the whole output in a file. */
    public void build(List<String> arguments, Path log, Consumer<String> tell) {
        int exitCode = run(builder(arguments), log, line -> {
            var module = MODULE.matcher(line);
            if (module.matches()) {
                tell.accept("  building %s (%s of %s)".formatted(module.group(1), module.group(2), module.group(3)));
            }
        });
        if (exitCode != 0) {
            throw new Trouble(
                    "The build failed; correct what it says. All of it is in %s.%n%s".formatted(log, errors(log)));
        }
    }

    /** Tests: tells modules, test classes, counts and errors as Maven says them. The user's settings stay outside. */
    public int test(List<String> arguments, Path log, Consumer<String> tell) {
        ProcessBuilder builder = builder(arguments);
        builder.environment().keySet().removeIf(name -> name.startsWith("SOCLE_") && !name.equals("SOCLE_CACHE"));
        return run(builder, log, line -> {
            if (TOLD_OF_TESTS.matcher(line).find()) {
                tell.accept(line);
            }
        });
    }

    private static int run(ProcessBuilder builder, Path log, Consumer<String> onLine) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Process maven = builder.redirectErrorStream(true).start();
            try (BufferedReader output = maven.inputReader(StandardCharsets.UTF_8);
                    var copy = Files.newBufferedWriter(log)) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    copy.write(line + "\n");
                    onLine.accept(line);
                }
            }
            return maven.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run Maven", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Maven ran", e);
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

    private static String errors(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return String.join(
                    "\n",
                    lines.filter(line -> line.startsWith("[ERROR]"))
                            .limit(ERRORS_SHOWN)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
