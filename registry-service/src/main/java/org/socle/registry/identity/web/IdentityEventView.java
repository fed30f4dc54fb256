package org.socle.registry.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.identity.IdentityEventStore.Kept;
import org.socle.registry.identity.IdentityIds;
import org.socle.registry.identity.domain.IdentityEvent;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.IdentityEvent.Unlinked;
import org.socle.registry.identity.domain.IdentityEvent.Unmerged;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.matching.web.EvidenceView;
import org.socle.registry.person.domain.PersonId;

/**
 * One change of who is who.
 *
 * @param persons whom it names: of a MERGE first who was retired, then who stands; of a SPLIT first who was split, then
 *     the new person
 * @param sourceRecords the statements it moved
 * @param reverses the event an UNMERGE took back
 * @param reason what a person gave as the reason
 * @param evidence what spoke for it and against it; absent when nothing was compared
 */
@Schema(name = "IdentityEvent")
record IdentityEventView(
        @Schema(examples = "ide_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        IdentityEventKind kind,
        List<String> persons,
        List<String> sourceRecords,
        @Nullable String reverses,
        @Nullable String reason,
        @Nullable EvidenceView evidence,
        String actor,
        Instant happenedAt) {

    static IdentityEventView of(Kept kept) {
        IdentityEvent event = kept.event();
        Waterfall evidence = kept.evidence();
        return new IdentityEventView(
                IdentityIds.event(event.id()),
                IdentityEventKind.of(event),
                kept.persons().stream().map(id -> new PersonId(id).text()).toList(),
                records(event).stream().sorted().map(IdentityIds::record).toList(),
                event instanceof Unmerged(var _, var reversed) ? IdentityIds.event(reversed) : null,
                kept.reason(),
                evidence == null ? null : EvidenceView.of(evidence),
                kept.actor(),
                kept.at());
    }

    private static Set<UUID> records(IdentityEvent event) {
        return switch (event) {
            case Linked linked -> linked.records();
            case Unlinked unlinked -> unlinked.records();
            case Split split -> split.records();
            case SurvivorSet set -> Set.of(set.record());
            case Merged ignored -> Set.of();
            case NotSame ignored -> Set.of();
            case Unmerged ignored -> Set.of();
        };
    }
}
