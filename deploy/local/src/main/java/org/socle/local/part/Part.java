package org.socle.local.part;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.socle.local.settings.PartName;

/** One part of a platform. */
public interface Part {
    PartName name();

    /** Where it answers, for people. */
    String address();

    /** Those that must be ready before this one starts. */
    Set<PartName> needs();

    /** Whether somebody else runs it, so that it is neither started nor ended here. */
    boolean external();

    /** Whether it runs something older than what has been built since. */
    default boolean outdated() {
        return false;
    }

    /** Starts its process; it may need a while until it is ready. */
    void start();

    Health health();

    /** Makes what others expect in it, as often as wanted: databases, topics. */
    default void settle() {}

    Optional<ProcessHandle> process();

    void stop();

    /** The version that runs, or that would. */
    String version();

    Path log();
}
