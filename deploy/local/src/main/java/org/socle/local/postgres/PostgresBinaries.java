package org.socle.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.socle.local.process.CacheFolder;
import org.socle.local.process.Command;

/** PostgreSQL's programs, unpacked once per version into the cache folder. */
record PostgresBinaries(Path folder) {
    private static final Duration COMMAND_LIMIT = Duration.ofMinutes(2);

    static PostgresBinaries unpacked() {
        String archive = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path cache = CacheFolder.path();
        try {
            Path folder = cache.resolve("postgres-" + fingerprint(archive));
            if (!Files.exists(folder)) {
                Files.createDirectories(cache);
                unpackAlone(archive, folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack PostgreSQL into " + cache, e);
        }
    }

    /** Runs one of the programs. PostgreSQL refuses to be root, so root goes through a user namespace. */
    String run(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U", "--"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return Command.run(COMMAND_LIMIT, command);
    }

    static String archiveName(String os, String architecture) {
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        String system = os.startsWith("Mac") ? "darwin" : "linux";
        return "postgres-" + system + (arm ? "-arm_64" : "-x86_64") + ".txz";
    }

    private static void unpackAlone(String archive, Path folder) throws IOException {
        Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
        // Two builds may start at once; the second waits here and finds the work done.
        synchronized (PostgresBinaries.class) {
            try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(folder)) {
                    Path half = Files.createTempDirectory(folder.getParent(), "unpacking-postgres");
                    unpack(archive, half);
                    Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (InputStream packed = open(archive);
                var tar = new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, permissions(executable));
    }

    private static Set<PosixFilePermission> permissions(boolean executable) {
        var permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if (executable) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permissions;
    }

    private static String fingerprint(String archive) throws IOException {
        try (var packed = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            packed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(packed.getMessageDigest().digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String archive) {
        InputStream packed = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive);
        if (packed == null) {
            throw new IllegalStateException("There is no PostgreSQL for this kind of machine on the class path ("
                    + archive + "): build Socle on Linux or macOS, x86-64 or ARM64");
        }
        return packed;
    }
}
