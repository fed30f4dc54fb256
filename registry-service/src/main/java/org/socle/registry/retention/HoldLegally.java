package org.socle.registry.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.person.PersonProblems;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.retention.domain.LegalHold;

/** Places and releases legal holds. */
@ApplicationScoped
public class HoldLegally {

    public static final String PREFIX = "hold";

    private static final String KIND = "legal-hold";

    private final LegalHoldStore holds;
    private final PersonStore persons;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    HoldLegally(LegalHoldStore holds, PersonStore persons, Audit audit, Caller caller, Clock clock) {
        this.holds = holds;
        this.persons = persons;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** On a merged person, the hold is on who stands for them. */
    @Transactional
    public LegalHold place(String personId, String reason, boolean validateOnly) {
        Person person = visible(personId);
        var hold =
                new LegalHold(Ids.next(), person.id().value(), reason, caller.subject(), clock.instant(), null, null);
        if (!validateOnly) {
            holds.add(hold, person.territory());
            audit.wrote(KIND, Ids.toText(PREFIX, hold.id()), "placed");
            audit.wrote("person", person.id().text(), "held-legally");
        }
        return hold;
    }

    /** Releasing twice is the same as once. */
    @Transactional
    public LegalHold release(String id, boolean validateOnly) {
        LegalHold hold = Ids.parse(PREFIX, id)
                .flatMap(holds::lock)
                .orElseThrow(() -> RetentionProblems.HOLD_NOT_FOUND.about(id));
        if (hold.releasedAt() != null) {
            return hold;
        }
        var released = new LegalHold(
                hold.id(),
                hold.personId(),
                hold.reason(),
                hold.placedBy(),
                hold.placedAt(),
                caller.subject(),
                clock.instant());
        if (!validateOnly) {
            holds.release(released);
            audit.wrote(KIND, id, "released");
        }
        return released;
    }

    @Transactional
    public Page<LegalHold> list(@Nullable String personId, Cursor cursor) {
        UUID person = personId == null ? null : visible(personId).id().value();
        List<LegalHold> found = holds.list(person, cursor);
        Page<LegalHold> page = Page.of(found, cursor, hold -> hold.id().toString());
        audit.read(
                KIND,
                page.items().stream().map(hold -> Ids.toText(PREFIX, hold.id())).toList());
        return page;
    }

    private Person visible(String id) {
        return PersonId.parse(id)
                .flatMap(parsed -> persons.standing(parsed.value()))
                .orElseThrow(() -> PersonProblems.NOT_FOUND.about(id));
    }
}
