package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.registry.identity.domain.Clusters;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.Said;
import org.socle.registry.identity.domain.Survivorship;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.source.domain.SourceRecord;

/** Says what is registered of a person, from what was said: the same statements always give the same record. */
@ApplicationScoped
class GoldenRecords {

    private final IdentityEventStore events;
    private final Clock clock;

    GoldenRecords(IdentityEventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Empty when nothing is known of what was said; what is registered then stays. */
    Optional<PersonDetails> of(UUID person, Clusters clusters, History history) {
        Map<UUID, Instant> chosen = new HashMap<>();
        for (SurvivorSet set : clusters.survivors(person)) {
            chosen.put(set.record(), history.at(set.id()).orElseGet(clock::instant));
        }
        List<Said> said = new ArrayList<>();
        for (UUID id : clusters.members(person)) {
            SourceRecord record = history.records().get(id);
            if (record == null) {
                continue;
            }
            PersonDetails details = record.details();
            if (details != null && (clusters.isFounding(id) || chosen.containsKey(id))) {
                Instant at = chosen.getOrDefault(id, record.recordedAt());
                said.add(new Said(id, details, record.organisation(), at));
            }
        }
        return new Survivorship(events.trust()).golden(said);
    }
}
