package org.socle.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.socle.local.part.QuarkusPart;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;

/** Brings the applications up to date with their sources, without running tests. */
public record Build(Settings settings) {
    private static final List<String> SHARED =
            List.of("pom.xml", "platform/contracts", "platform/web-kit", "platform/service-kit");

    /** The modules whose application is missing or older than a source that goes into it. */
    public List<String> outdated() {
        FileTime shared = newest(SHARED);
        var outdated = new ArrayList<String>();
        for (PartName name : applications()) {
            String module = QuarkusPart.module(name);
            FileTime newest = max(shared, newest(List.of(module)));
            if (builtAt(module).compareTo(newest) < 0) {
                outdated.add(module);
            }
        }
        return outdated;
    }

    public void run(List<String> modules, Consumer<String> tell) {
        new Maven(settings.checkout())
                .build(
                        List.of(
                                "-T",
                                "2",
                                "-pl",
                                String.join(",", modules),
                                "-am",
                                "package",
                                "-Dmaven.test.skip=true"),
                        settings.logs().resolve("build.log"),
                        tell);
    }

    private static List<PartName> applications() {
        var names = new ArrayList<>(PartName.SERVICES);
        names.add(PartName.GATEWAY);
        return names;
    }

    private FileTime builtAt(String module) {
        Path app = settings.checkout().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(app)) {
            return FileTime.fromMillis(0);
        }
        return modified(app);
    }

    private FileTime newest(List<String> folders) {
        var newest = new NewestFile();
        try {
            for (String folder : folders) {
                Files.walkFileTree(settings.checkout().resolve(folder), newest);
            }
            return newest.time;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime max(FileTime one, FileTime other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class NewestFile extends SimpleFileVisitor<Path> {
        private static final Set<String> NOT_BUILT_FROM = Set.of("target", "test");

        private FileTime time = FileTime.fromMillis(0);

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_BUILT_FROM.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            time = max(time, attributes.lastModifiedTime());
            return FileVisitResult.CONTINUE;
        }
    }
}
