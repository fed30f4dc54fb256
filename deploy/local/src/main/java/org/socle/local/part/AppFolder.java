package org.socle.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socle.local.process.FileTree;

/**
 * A copy of what Maven built. The next build may replace its files at any moment, and a JVM whose jars are replaced
 * fails at the first class that it has not loaded yet.
 */
record AppFolder(Path built, Path copy) {

    boolean isBuilt() {
        return Files.exists(built.resolve("quarkus-run.jar"));
    }

    boolean isOutdated() {
        return isBuilt() && !files(built).allMatch(this::isCopied);
    }

    /** Makes the copy equal to what was built, touching only what differs. */
    void renew() {
        try {
            Set<Path> wanted = files(built).map(built::relativize).collect(Collectors.toSet());
            if (Files.exists(copy)) {
                for (Path file : files(copy).toList()) {
                    if (!wanted.contains(copy.relativize(file))) {
                        FileTree.delete(file);
                    }
                }
            }
            for (Path name : wanted) {
                Path source = built.resolve(name);
                if (!isCopied(source)) {
                    Path target = copy.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + built, e);
        }
    }

    private boolean isCopied(Path file) {
        Path target = copy.resolve(built.relativize(file));
        try {
            return Files.exists(target)
                    && Files.size(target) == Files.size(file)
                    && Files.getLastModifiedTime(target).equals(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
