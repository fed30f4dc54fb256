package org.socle.registry.kobo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.kobo.domain.KoboSource;

/** Keeps sources with their tokens, and which submissions were taken from them. */
public interface KoboSourceStore {

    Optional<KoboSource> find(String organisation, String name);

    /** The source, locked until the transaction ends. */
    Optional<KoboSource> lock(String organisation, String name);

    /** By name: at most one more than the cursor's limit. */
    List<KoboSource> list(String organisation, Cursor cursor);

    /** Adds a source, or puts it in place of the one of that name. */
    void keep(KoboSource source, String token, @Nullable Instant nextPullAt);

    String token(String organisation, String name);

    /** Whether a fetching of the source goes on. */
    boolean isUnderWay(KoboSource source);

    void begin(KoboSource source, UUID operation, @Nullable Instant nextPullAt);

    void fetchedUntil(KoboSource source, String submissionTime);

    /** Sources whose time has come, locked until the transaction ends; those that somebody else looks at are left out. */
    List<KoboSource> due(Instant now);

    /** Marks submissions as taken; says which were not before. */
    Set<String> take(KoboSource source, Collection<String> uuids);
}
