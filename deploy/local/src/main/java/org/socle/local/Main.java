package org.socle.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.socle.local.build.Benchmarks;
import org.socle.local.build.Build;
import org.socle.local.build.Maven;
import org.socle.local.demo.Demo;
import org.socle.local.platform.LocalPlatform;
import org.socle.local.settings.Settings;
import org.socle.local.supervise.Supervisor;
import org.socle.local.terminal.Logs;
import org.socle.local.terminal.StatusTable;
import org.socle.local.terminal.TerminalProgress;
import org.socle.local.terminal.Welcome;

/** The words after {@code ./socle}. */
public final class Main {
    private static final String HELP = """
            Socle on this machine:
              ./socle up         build what changed, start everything, return when all is ready
              ./socle demo       the same, then load and show the demonstration data
              ./socle status     each part with its port, health, version and memory
              ./socle logs PART  the end of a part's log (-f follows it)
              ./socle down       stop everything; the data stay
              ./socle test       format check and all tests, with data and ports of their own
              ./socle bench      all benchmarks, or ./socle bench NAME for one
              ./socle format     format the sources
            Settings: see socle.env.example.
            """;

    private final Settings settings;
    private final PrintStream out;
    private final TerminalProgress progress;

    private Main(Settings settings, PrintStream out, boolean interactive) {
        this.settings = settings;
        this.out = out;
        this.progress = new TerminalProgress(out, interactive);
    }

    /**
     * @param words the checkout's folder, the command, its arguments
     */
    public static void main(String... words) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        boolean interactive = System.console() != null && System.console().isTerminal();
        try {
            var settings = Settings.load(Path.of(words[0]), System.getenv());
            String command = words.length > 1 ? words[1] : "help";
            System.exit(new Main(settings, out, interactive)
                    .run(command, Arrays.asList(words).subList(Math.min(2, words.length), words.length)));
        } catch (Trouble trouble) {
            out.println("socle: " + trouble.getMessage());
            System.exit(1);
        }
    }

    private int run(String command, List<String> arguments) throws Exception {
        return switch (command) {
            case "up" -> up();
            case "demo" -> demo();
            case "down" -> down();
            case "status" -> StatusTable.print(LocalPlatform.of(settings), out) ? 0 : 1;
            case "logs" -> Logs.show(LocalPlatform.of(settings), arguments);
            case "test" -> test(arguments);
            case "bench" -> bench(arguments);
            case "format" -> new Maven(settings.checkout()).runOpenly(List.of("-q", "spotless:apply"));
            case "supervise" -> supervise();
            case "help", "-h", "--help" -> {
                out.print(HELP);
                yield 0;
            }
            default -> throw new Trouble("There is no command %s: type ./socle help.".formatted(command));
        };
    }

    private int up() {
        start();
        Welcome.print(settings, out);
        return 0;
    }

    private LocalPlatform start() {
        long began = System.nanoTime();
        var platform = LocalPlatform.of(settings);
        try (ExecutorService builder = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> built = CompletableFuture.runAsync(this::buildOutdated, builder);
            progress.say("Starting Socle; data in " + settings.home());
            platform.up(progress, built);
        }
        progress.say("All is ready after " + TerminalProgress.seconds(Duration.ofNanos(System.nanoTime() - began)));
        return platform;
    }

    private void buildOutdated() {
        var build = new Build(settings);
        List<String> outdated = build.outdated();
        if (!outdated.isEmpty()) {
            progress.say("Building " + String.join(", ", outdated));
            build.run(outdated, progress::say);
        }
    }

    private int demo() throws InterruptedException {
        LocalPlatform platform = start();
        progress.say("Demonstration, through " + settings.publicUrl());
        new Demo(platform.api(), settings.home(), out).run();
        Welcome.print(settings, out);
        return 0;
    }

    private int down() {
        LocalPlatform.of(settings).down(progress);
        progress.say("Stopped. The data stay in " + settings.home());
        return 0;
    }

    private int test(List<String> arguments) {
        // Services are tested two at a time: most of a test's time is waiting.
        var words = new ArrayList<>(List.of("-T", "2", "--fail-at-end", "spotless:check", "verify"));
        if (arguments.contains("--faults")) {
            words.add("-Dsocle.faults=20");
        }
        Path log = settings.checkout().resolve("target/test.log");
        int exitCode = new Maven(settings.checkout()).test(words, log, progress::say);
        progress.say("All of Maven's output is in " + log);
        return exitCode;
    }

    private int bench(List<String> names) {
        buildOutdated();
        Path folder = settings.checkout().resolve("deploy/bench");
        if (!Files.exists(folder.resolve("src/main/java/org/socle/bench/Main.java"))) {
            throw new Trouble("There are no benchmarks in this checkout: take one that has deploy/bench/src.");
        }
        new Maven(settings.checkout())
                .build(
                        List.of("-pl", "deploy/bench", "-am", "package", "-Dmaven.test.skip=true"),
                        settings.logs().resolve("build.log"),
                        progress::say);
        return Benchmarks.run(settings.checkout(), names);
    }

    private int supervise() throws InterruptedException {
        new Supervisor(LocalPlatform.of(settings), out).run();
        return 0;
    }
}
