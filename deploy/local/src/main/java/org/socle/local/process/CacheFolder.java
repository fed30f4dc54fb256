package org.socle.local.process;

import java.nio.file.Path;
import java.util.Optional;

/** Where unpacked programs are kept for every checkout and every test of this user. */
public final class CacheFolder {
    private CacheFolder() {}

    public static Path path() {
        return Optional.ofNullable(System.getenv("SOCLE_CACHE"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "socle"));
    }
}
