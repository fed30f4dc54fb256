package org.socle.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarkusPartTest {
    @TempDir
    Path folder;

    @Test
    void theVersionIsInTheHealthChecksData() {
        String health = """
                {"status":"UP","checks":[{"name":"db","status":"UP"},
                 {"name":"socle","status":"UP","data":{"version":"0.1.0"}}]}
                """;

        assertThat(QuarkusPart.version(health)).isEqualTo("0.1.0");
        assertThat(QuarkusPart.version("<html>")).isEqualTo("-");
    }

    @Test
    void aRunningCopyIsOutdatedAsSoonAsTheBuiltFilesDiffer() throws IOException {
        var app = new AppFolder(folder.resolve("built"), folder.resolve("copy"));
        write(app.built().resolve("quarkus-run.jar"), "one");
        write(app.built().resolve("lib/old.jar"), "old");

        app.renew();

        assertThat(app.isOutdated()).isFalse();
        Files.delete(app.built().resolve("lib/old.jar"));
        write(app.built().resolve("lib/new.jar"), "new");
        assertThat(app.isOutdated()).isTrue();

        app.renew();

        assertThat(app.isOutdated()).isFalse();
        assertThat(app.copy().resolve("lib/old.jar")).doesNotExist();
        assertThat(app.copy().resolve("lib/new.jar")).hasContent("new");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    }
}
