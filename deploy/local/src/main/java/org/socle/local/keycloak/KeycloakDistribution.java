package org.socle.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.socle.local.process.CacheFolder;
import org.socle.local.process.Command;
import org.socle.local.process.FileTree;

/** The distribution that Maven fetched, unpacked into the cache folder and built for our use. */
final class KeycloakDistribution {
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=false", "--metrics-enabled=false");
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);

    private KeycloakDistribution() {}

    /** The version, read from the name of the zip file that Maven fetched. */
    static String version() {
        return archive().getFileName().toString().replaceFirst("^.*-dist-", "").replaceFirst("\\.zip$", "");
    }

    /** The folder of the built distribution, made on the first call on this machine: that takes half a minute. */
    static Path built() {
        Path cache = CacheFolder.path();
        Path folder = cache.resolve("keycloak-%s-%08x".formatted(version(), BUILD_OPTIONS.hashCode()));
        Path done = folder.resolve("built");
        try {
            Files.createDirectories(cache);
            if (!Files.exists(done)) {
                Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
                try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    if (lock.isValid() && !Files.exists(done)) {
                        FileTree.delete(folder);
                        unpack(folder);
                        build(folder);
                        Files.createFile(done);
                    }
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack Keycloak into " + folder, e);
        }
    }

    private static void build(Path folder) {
        var command = new ArrayList<>(List.of(
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                folder.resolve("bin/kc.sh").toString(),
                "build"));
        command.addAll(BUILD_OPTIONS);
        Command.run(BUILD_LIMIT, command);
    }

    private static void unpack(Path folder) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path name = Path.of(entry.getName());
                // The first folder of the archive carries the version; ours does so already.
                if (name.getNameCount() < 2) {
                    continue;
                }
                Path target =
                        folder.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
        Files.setPosixFilePermissions(folder.resolve("bin/kc.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path archive() {
        try (InputStream resource = KeycloakDistribution.class.getResourceAsStream("distribution.path")) {
            if (resource == null) {
                throw new IllegalStateException("Keycloak's distribution is not known: build deploy/local with Maven");
            }
            return Path.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
