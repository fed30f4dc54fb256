package org.socle.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of the launcher that runs before there is a JDK. */
class SocleScriptTest {
    private static final Path SCRIPT = Path.of("../../socle").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void theJdkOfJavaHomeIsTakenWhenItIsTheRightOne() throws Exception {
        Path jdk = jdk("mine", "25.0.1");

        assertThat(run(jdk, "/usr/bin:/bin").output()).isEqualTo(jdk + "\n");
    }

    @Test
    void anOlderJavaHomeGivesWayToTheOneOnThePath() throws Exception {
        Path old = jdk("old", "17.0.9");
        Path right = jdk("right", "25");

        assertThat(run(old, right.resolve("bin") + ":/usr/bin:/bin").output()).isEqualTo(right.toRealPath() + "\n");
    }

    @Test
    void withoutTheRightJdkOneSentenceSaysWhatToDo() throws Exception {
        Path old = jdk("old", "17.0.9");
        // The usual folders of this machine hold the JDK that runs this test: look for a version that nobody has.
        Path script = Files.writeString(
                folder.resolve("socle"), Files.readString(SCRIPT).replace("\nwanted=25\n", "\nwanted=99\n"));

        Outcome outcome = run(script, old, "/usr/bin:/bin");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .startsWith("socle: a JDK 99 is needed and only these were found: 17 (" + old + ")")
                .contains("set JAVA_HOME")
                .hasLineCount(1);
    }

    private record Outcome(int exitCode, String output) {}

    private static Outcome run(Path javaHome, String path) throws Exception {
        return run(SCRIPT, javaHome, path);
    }

    private static Outcome run(Path script, Path javaHome, String path) throws Exception {
        var builder = new ProcessBuilder("bash", script.toString(), "jdk").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("PATH", path);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
