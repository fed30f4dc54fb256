package org.socle.registry.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.identity.domain.IdentityEvent;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.Picture;
import org.socle.registry.matching.domain.model.Waterfall;

/** Keeps the events from which it follows who is who. They are only ever added. */
public interface IdentityEventStore {

    void append(List<Told> events);

    /** Empty outside the caller's territory. */
    Optional<Kept> find(UUID id);

    /** These persons and everybody who was ever one with them or came from them. */
    Set<UUID> cluster(Collection<UUID> persons);

    /** Every event that names one of these persons, in order. */
    List<Kept> naming(Collection<UUID> persons);

    /** As {@link #naming}, the newest first: at most one more than the cursor's limit. */
    List<Kept> list(Collection<UUID> persons, Cursor cursor);

    /** Who was told apart from one of these persons, and still is. */
    List<NotSame> toldApart(Collection<UUID> persons);

    /** How much each organisation's word counts; more is stronger. */
    Map<String, Integer> trust();

    /**
     * An event to keep.
     *
     * @param evidence what spoke for it and against it, when a comparison led to it
     * @param reason what a person gave as the reason
     */
    record Told(
            IdentityEvent event,
            @Nullable Waterfall evidence,
            @Nullable String reason,
            @Nullable Picture before,
            @Nullable Picture after,
            int territory) {

        /** What the duplicate check decided by itself. */
        public static Told found(IdentityEvent event, Waterfall evidence, int territory) {
            return new Told(event, evidence, null, null, null, territory);
        }
    }

    /**
     * An event as it was kept.
     *
     * @param persons whom it names
     * @param before null for an event that moved nobody, or is older than pictures
     */
    record Kept(
            long seq,
            IdentityEvent event,
            List<UUID> persons,
            @Nullable Waterfall evidence,
            @Nullable String reason,
            @Nullable Picture before,
            @Nullable Picture after,
            String actor,
            Instant at) {}
}
