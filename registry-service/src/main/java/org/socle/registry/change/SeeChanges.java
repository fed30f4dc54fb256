package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.change.ChangeStore.Filter;
import org.socle.registry.change.ChangeStore.State;
import org.socle.registry.change.domain.Attachment;
import org.socle.registry.change.domain.ChangeKind;
import org.socle.registry.change.domain.ChangeRequest;
import org.socle.registry.change.domain.ChangeRequestId;
import org.socle.registry.change.domain.Subject;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.territory.TerritoryProblems;

/** Shows changes of the caller's territory; a list holds no values, and whoever reads one is written down. */
@ApplicationScoped
public class SeeChanges {

    private final ChangeStore changes;
    private final AttachmentStore attachments;
    private final Territories territories;
    private final Audit audit;

    SeeChanges(ChangeStore changes, AttachmentStore attachments, Territories territories, Audit audit) {
        this.changes = changes;
        this.attachments = attachments;
        this.territories = territories;
        this.audit = audit;
    }

    /** A change with the evidence for it. */
    public record Seen(ChangeRequest request, List<Attachment> attachments) {}

    /**
     * Which changes to show; null for any.
     *
     * @param territory code of an area
     * @param subject id of a person or household
     */
    public record Wanted(
            @Nullable State state,
            @Nullable ChangeKind kind,
            @Nullable String territory,
            @Nullable String subject) {}

    @Transactional
    public Page<ChangeRequest> list(Wanted wanted, Cursor cursor) {
        Optional<Territory> area = Optional.ofNullable(wanted.territory())
                .map(code -> territories.find(code).orElseThrow(() -> TerritoryProblems.NOT_FOUND.about(code)));
        String subject = wanted.subject();
        Optional<UUID> id = subject == null ? Optional.empty() : subject(subject);
        if (subject != null && id.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Filter filter = new Filter(
                wanted.state(),
                wanted.kind(),
                area.map(Territory::lo).orElse(null),
                area.map(Territory::hi).orElse(null),
                id.orElse(null));
        return Page.of(
                changes.list(filter, cursor),
                cursor,
                request -> request.proposal().id().value().toString());
    }

    @Transactional
    public Seen read(String id) {
        ChangeRequest request = Ids.parse(ChangeRequestId.PREFIX, id)
                .flatMap(changes::find)
                .orElseThrow(() -> ChangeProblems.NOT_FOUND.about(id));
        switch (request.proposal().asked().subject()) {
            case Subject.OfPerson(var person) -> audit.read("person", List.of(new PersonId(person).text()));
            case Subject.OfHousehold(var household) ->
                audit.read("household", List.of(new HouseholdId(household).text()));
        }
        audit.read("change-request", List.of(id));
        return new Seen(request, attachments.of(request.proposal().id().value()));
    }

    private static Optional<UUID> subject(String text) {
        return PersonId.parse(text)
                .map(PersonId::value)
                .or(() -> HouseholdId.parse(text).map(HouseholdId::value));
    }
}
