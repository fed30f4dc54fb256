package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.registry.identity.HoldPersons.Held;
import org.socle.registry.identity.IdentityEventStore.Kept;
import org.socle.registry.identity.domain.Clusters;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.IdentityEvent.Unlinked;
import org.socle.registry.identity.domain.IdentityEvent.Unmerged;
import org.socle.registry.identity.domain.Picture;
import org.socle.registry.identity.domain.Scene;
import org.socle.registry.person.domain.PersonId;

/** Takes a change of who is who back, as if it had not been; later changes stay. */
@ApplicationScoped
public class ReverseIdentityEvent {

    private final IdentityGate gate;
    private final HoldPersons hold;
    private final IdentityEventStore events;
    private final GoldenRecords golden;
    private final WriteIdentity write;
    private final Audit audit;

    ReverseIdentityEvent(
            IdentityGate gate,
            HoldPersons hold,
            IdentityEventStore events,
            GoldenRecords golden,
            WriteIdentity write,
            Audit audit) {
        this.gate = gate;
        this.hold = hold;
        this.events = events;
        this.golden = golden;
        this.write = write;
        this.audit = audit;
    }

    /** @param newHead who heads the household that a split's person leaves, when they headed it and others stay */
    public record Wish(@Nullable String newHead, String reason) {}

    @Transactional
    public IdentityChange reverse(String id, Wish wish, boolean validateOnly) {
        Kept kept = IdentityIds.parseEvent(id)
                .flatMap(events::find)
                .orElseThrow(() -> IdentityProblems.EVENT_NOT_FOUND.about(id));
        gate.sees(kept.persons());
        UUID newHead = wish.newHead() == null
                ? null
                : gate.named("/new_head", wish.newHead()).id().value();
        Held held = held(kept);
        Clusters clusters = held.history().clusters();
        Unmerged unmerged = new Unmerged(Ids.next(), kept.event().id());
        clusters.refusal(unmerged).ifPresent(refusal -> {
            throw IdentityProblems.of(refusal);
        });
        Set<UUID> about = new TreeSet<>(kept.persons());
        kept.persons().forEach(person -> about.add(clusters.standing(person)));
        gate.refuseOwnRegistration(held, about);
        IdentityChange change =
                new IdentityChange(List.of(unmerged), about, held.scene(), scene(held, kept, unmerged, about, newHead));
        if (!validateOnly) {
            write.write(held, change, List.of(), wish.reason());
            kept.persons().forEach(person -> audit.wrote("person", new PersonId(person).text(), "unmerged"));
        }
        return gate.shown(change);
    }

    private Held held(Kept kept) {
        Set<UUID> neighbours = new TreeSet<>();
        Set<UUID> homes = new TreeSet<>();
        Picture before = kept.before();
        if (before != null) {
            before.persons().forEach(person -> neighbours.add(person.id()));
            before.households().forEach(household -> homes.add(household.id()));
        }
        return hold.hold(new TreeSet<>(kept.persons()), neighbours, homes);
    }

    private Scene scene(Held held, Kept kept, Unmerged unmerged, Set<UUID> about, @Nullable UUID newHead) {
        Scene scene = held.scene();
        Picture before = kept.before() == null ? Picture.EMPTY : kept.before();
        Picture after = kept.after() == null ? Picture.EMPTY : kept.after();
        switch (kept.event()) {
            case Merged merged -> scene.restore(merged.retired(), before, after);
            case Split split -> {
                before.person(split.person()).ifPresent(was -> scene.bringBack(was, after));
                if (!scene.retire(split.leaving(), split.person(), newHead)) {
                    throw IdentityProblems.field("/new_head", IdentityProblems.HEAD_MISSING);
                }
            }
            case NotSame ignored -> {}
            case SurvivorSet ignored -> {}
            case Linked ignored -> throw new IllegalStateException("a link was refused before");
            case Unlinked ignored -> throw new IllegalStateException("a link was refused before");
            case Unmerged ignored -> throw new IllegalStateException("a reversal was refused before");
        }
        Clusters clusters = held.history().clusters().after(unmerged);
        for (UUID person : about) {
            boolean stands = clusters.standing(person).equals(person);
            scene.say(
                    person,
                    stands ? golden.of(person, clusters, held.history()).orElse(null) : null,
                    clusters.members(person));
        }
        return scene;
    }
}
