package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.registry.identity.HoldPersons.Held;
import org.socle.registry.identity.domain.Clusters;
import org.socle.registry.identity.domain.IdentityEvent;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.Scene;
import org.socle.registry.person.domain.PersonId;

/** Makes one person of two who are registered. Asked twice, also at the same moment, it happens once. */
@ApplicationScoped
public class MergePersons {

    private final IdentityGate gate;
    private final HoldPersons hold;
    private final GoldenRecords golden;
    private final WriteIdentity write;
    private final Audit audit;

    MergePersons(IdentityGate gate, HoldPersons hold, GoldenRecords golden, WriteIdentity write, Audit audit) {
        this.gate = gate;
        this.hold = hold;
        this.golden = golden;
        this.write = write;
        this.audit = audit;
    }

    /**
     * @param other the person who is retired
     * @param newHead who heads the household the other one leaves, when they headed it and others stay
     * @param survivor the statement whose word counts where the two differ; the newest one's unless told
     */
    public record Wish(
            String other,
            @Nullable String newHead,
            @Nullable String survivor,
            String reason) {}

    @Transactional
    public IdentityChange merge(String id, Wish wish, boolean validateOnly) {
        UUID standing = gate.visible(id).id().value();
        UUID retired = gate.named("/other", wish.other()).id().value();
        UUID newHead = wish.newHead() == null
                ? null
                : gate.named("/new_head", wish.newHead()).id().value();
        if (standing.equals(retired)) {
            throw IdentityProblems.field("/other", IdentityProblems.SAME_PERSON);
        }
        Held held = hold.hold(Set.of(standing, retired), Set.of(), Set.of());
        Clusters clusters = held.history().clusters();
        var done = clusters.mergeOf(retired).or(() -> clusters.mergeOf(standing));
        if (done.isPresent() && clusters.standing(retired).equals(clusters.standing(standing))) {
            return gate.shown(
                    new IdentityChange(List.of(done.get()), Set.of(standing, retired), held.scene(), held.scene()));
        }
        IdentityChange change = plan(held, standing, retired, newHead, wish.survivor());
        if (!validateOnly) {
            write.write(held, change, List.of(), wish.reason());
            audit.wrote("person", new PersonId(retired).text(), "merged");
            audit.wrote("person", new PersonId(standing).text(), "merged");
        }
        return gate.shown(change);
    }

    private IdentityChange plan(
            Held held, UUID standing, UUID retired, @Nullable UUID newHead, @Nullable String survivor) {
        Clusters clusters = held.history().clusters();
        Merged merged = new Merged(Ids.next(), retired, standing);
        clusters.refusal(merged).ifPresent(refusal -> {
            throw IdentityProblems.of(refusal);
        });
        IdentityGate.refuseInReview(held, standing);
        IdentityGate.refuseInReview(held, retired);
        gate.refuseOwnRegistration(held, Set.of(standing, retired));
        Clusters after = clusters.after(merged);
        List<IdentityEvent> events = new ArrayList<>(List.of(merged));
        if (survivor != null) {
            SurvivorSet chosen = chosen(after, standing, survivor);
            events.add(chosen);
            after = after.after(chosen);
        }
        Scene scene = held.scene();
        if (!scene.retire(retired, standing, newHead)) {
            throw IdentityProblems.field("/new_head", IdentityProblems.HEAD_MISSING);
        }
        scene.say(retired, null, Set.of());
        scene.say(standing, golden.of(standing, after, held.history()).orElse(null), after.members(standing));
        return new IdentityChange(events, Set.of(standing, retired), held.scene(), scene);
    }

    private static SurvivorSet chosen(Clusters after, UUID standing, String survivor) {
        UUID record = IdentityIds.parseRecord(survivor)
                .filter(id -> after.members(standing).contains(id))
                .orElseThrow(() -> IdentityProblems.field("/survivor", IdentityProblems.RECORD_ELSEWHERE, survivor));
        return new SurvivorSet(Ids.next(), standing, record);
    }
}
