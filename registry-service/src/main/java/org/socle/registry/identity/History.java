package org.socle.registry.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.registry.identity.IdentityEventStore.Kept;
import org.socle.registry.identity.domain.Clusters;
import org.socle.registry.identity.domain.IdentityEvent;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.source.domain.SourceRecord;

/**
 * All that was said of some persons and all that was decided about who they are.
 *
 * @param records by id, oldest first
 */
record History(Set<UUID> persons, List<Kept> events, Map<UUID, SourceRecord> records, Clusters clusters) {

    static History of(Set<UUID> persons, List<Kept> events, List<SourceRecord> records) {
        Map<UUID, SourceRecord> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.put(record.id(), record));
        return new History(Set.copyOf(persons), List.copyOf(events), byId, Clusters.replay(told(events, records)));
    }

    /**
     * A statement is itself the event that attached it to a person, so it stands where that person begins: at the start,
     * or where a split made them. Its place among later events makes no difference.
     */
    private static List<IdentityEvent> told(List<Kept> events, List<SourceRecord> records) {
        Map<UUID, List<SourceRecord>> byPerson =
                records.stream().collect(Collectors.groupingBy(SourceRecord::personId));
        Set<UUID> madeBySplit = new TreeSet<>();
        for (Kept kept : events) {
            if (kept.event() instanceof Split split) {
                madeBySplit.add(split.leaving());
            }
        }
        List<IdentityEvent> told = new ArrayList<>();
        byPerson.forEach((person, theirs) -> {
            if (!madeBySplit.contains(person)) {
                theirs.forEach(record -> told.add(link(record)));
            }
        });
        for (Kept kept : events) {
            told.add(kept.event());
            if (kept.event() instanceof Split split) {
                byPerson.getOrDefault(split.leaving(), List.of()).forEach(record -> told.add(link(record)));
            }
        }
        return told;
    }

    private static Linked link(SourceRecord record) {
        return new Linked(record.id(), Set.of(record.id()), record.personId(), record.founded());
    }

    Optional<Instant> at(UUID event) {
        return events.stream()
                .filter(kept -> kept.event().id().equals(event))
                .map(Kept::at)
                .findFirst();
    }
}
