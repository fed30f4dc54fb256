package org.socle.local.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.socle.local.Trouble;
import org.socle.local.part.Part;
import org.socle.local.platform.LocalPlatform;
import org.socle.local.settings.PartName;

/** Shows the end of a part's log, or of all, and follows it when asked. */
public final class Logs {
    private Logs() {}

    public static int show(LocalPlatform platform, List<String> words) {
        boolean follow = words.contains("-f");
        var files = new ArrayList<String>();
        List<String> names = words.stream().filter(word -> !word.equals("-f")).toList();
        if (names.isEmpty()) {
            platform.parts().stream()
                    .map(Part::log)
                    .filter(Files::exists)
                    .map(Path::toString)
                    .forEach(files::add);
        }
        for (String name : names) {
            files.add(log(platform, name).toString());
        }
        if (files.isEmpty()) {
            throw new Trouble("There are no logs yet: start the platform with ./socle up.");
        }
        var command = new ArrayList<>(List.of("tail", "-n", names.isEmpty() ? "10" : "100"));
        if (follow) {
            command.add("-f");
        }
        command.addAll(files);
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private static Path log(LocalPlatform platform, String name) {
        if (name.equals("supervisor") || name.equals("build")) {
            return platform.settings().logs().resolve(name + ".log");
        }
        return PartName.of(name)
                .map(platform::part)
                .map(Part::log)
                .orElseThrow(() -> new Trouble(
                        "There is no part called %s: name one of postgres, kafka, keycloak, registry, enrollment, benefits, grievance, gateway, supervisor, build."
                                .formatted(name)));
    }
}
