package org.socle.registry.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.id.Ids;
import org.socle.registry.identity.IdentityEventStore;
import org.socle.registry.identity.IdentityEventStore.Told;
import org.socle.registry.identity.domain.IdentityEvent.Unlinked;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.person.domain.Person;
import org.socle.registry.undo.domain.ToldStatement;

/** Says that statements belong to nobody any more, and deletes them: the log of who is who keeps that they were there. */
@ApplicationScoped
class UnlinkStatements {

    private final IdentityEventStore events;
    private final UndoStore undos;

    UnlinkStatements(IdentityEventStore events, UndoStore undos) {
        this.events = events;
        this.undos = undos;
    }

    void unlink(PartnerImport push, Collection<Person> people, Map<UUID, List<ToldStatement>> said) {
        List<Told> told = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        for (Person person : people) {
            Set<UUID> records = new HashSet<>();
            said.getOrDefault(person.id().value(), List.of()).forEach(statement -> records.add(statement.id()));
            gone.addAll(records);
            Unlinked unlinked = new Unlinked(Ids.next(), records, person.id().value());
            told.add(new Told(unlinked, null, push.id().text(), null, null, person.territory()));
        }
        events.append(told);
        undos.takeBack(push.id(), gone);
    }
}
