package org.socle.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socle.local.settings.Settings;

class BuildTest {
    private static final List<String> APPLICATIONS =
            List.of("registry-service", "enrollment-service", "benefits-service", "grievance-service", "gateway");

    @TempDir
    Path checkout;

    @BeforeEach
    void everythingIsBuilt() throws IOException {
        write("pom.xml", 1);
        for (String module : List.of("platform/contracts", "platform/web-kit", "platform/service-kit")) {
            write(module + "/pom.xml", 1);
        }
        for (String module : APPLICATIONS) {
            write(module + "/src/main/java/A.java", 1);
            write(module + "/src/test/java/ATest.java", 1);
            write(module + "/target/quarkus-app/quarkus-run.jar", 2);
        }
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() {
        assertThat(outdated()).isEmpty();
    }

    @Test
    void aChangedSourceAsksForItsOwnModuleOnly() throws IOException {
        write("gateway/src/main/java/A.java", 3);

        assertThat(outdated()).containsExactly("gateway");
    }

    @Test
    void aChangedTestAsksForNothing() throws IOException {
        write("gateway/src/test/java/ATest.java", 3);

        assertThat(outdated()).isEmpty();
    }

    @Test
    void aChangeInTheKitAsksForEveryModule() throws IOException {
        write("platform/service-kit/src/main/java/B.java", 3);

        assertThat(outdated()).containsExactlyElementsOf(APPLICATIONS);
    }

    @Test
    void aMissingApplicationIsBuilt() throws IOException {
        Files.delete(checkout.resolve("benefits-service/target/quarkus-app/quarkus-run.jar"));

        assertThat(outdated()).containsExactly("benefits-service");
    }

    private List<String> outdated() {
        return new Build(Settings.load(checkout, Map.of())).outdated();
    }

    private void write(String name, long hour) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.fromMillis(hour * 3_600_000));
    }
}
