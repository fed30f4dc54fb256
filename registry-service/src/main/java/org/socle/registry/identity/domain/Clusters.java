package org.socle.registry.identity.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.IdentityEvent.Unlinked;
import org.socle.registry.identity.domain.IdentityEvent.Unmerged;

/**
 * Who is who after a run of events. An event that was taken back is replayed as if it had not been; it can be taken back
 * only when everything later still makes sense without it, so that the replay never fails.
 */
public final class Clusters {

    private final List<IdentityEvent> history;
    private final Membership membership;

    private Clusters(List<IdentityEvent> history, Membership membership) {
        this.history = List.copyOf(history);
        this.membership = membership;
    }

    public static Clusters empty() {
        return new Clusters(List.of(), new Membership());
    }

    /** Everything from the first event on. */
    public static Clusters replay(List<IdentityEvent> history) {
        return new Clusters(history, fold(history, reversed(history), new ArrayList<>()));
    }

    /** Why the event cannot follow; empty when it can. */
    public Optional<Refusal> refusal(IdentityEvent event) {
        return event instanceof Unmerged(var _, var target) ? reversalRefusal(target) : membership.refusal(event);
    }

    /** These clusters and one event more. */
    public Clusters after(IdentityEvent event) {
        refusal(event).ifPresent(refusal -> {
            throw new IllegalArgumentException("the event cannot follow: " + refusal);
        });
        List<IdentityEvent> longer = new ArrayList<>(history);
        longer.add(event);
        Membership next = membership.copy();
        if (event instanceof Unmerged(var _, var target)) {
            return next.undo(find(target).orElseThrow()) ? new Clusters(longer, next) : replay(longer);
        }
        next.apply(event);
        return new Clusters(longer, next);
    }

    /** The person that stands for this one: itself, unless it was retired. */
    public UUID standing(UUID person) {
        return membership.standing(person);
    }

    /** Every person ever named, also those retired. */
    public Set<UUID> persons() {
        return Set.copyOf(membership.persons());
    }

    /** The statements that belong to a standing person. */
    public Set<UUID> members(UUID person) {
        return membership.members(person);
    }

    /** The person a statement belongs to; empty when nothing is known of it. */
    public Optional<UUID> owner(UUID record) {
        return Optional.ofNullable(membership.placements().get(record))
                .map(placement -> membership.standing(placement.person()));
    }

    /** Whether what a statement says is registered, or only kept. */
    public boolean isFounding(UUID record) {
        Membership.Placement placement = membership.placements().get(record);
        return placement != null && placement.founding();
    }

    /** The event that says that two standing persons are not the same. */
    public Optional<UUID> keptApart(UUID one, UUID other) {
        return membership.keptApart(one, other);
    }

    /** The statements chosen for a standing person, in the order in which they were. */
    public List<SurvivorSet> survivors(UUID person) {
        return membership.survivors(person);
    }

    /** The merge, not taken back, by which a retired person came to lead elsewhere. */
    public Optional<Merged> mergeOf(UUID retired) {
        Set<UUID> reversed = reversed(history);
        return history.stream()
                .filter(event -> !reversed.contains(event.id()))
                .filter(Merged.class::isInstance)
                .map(Merged.class::cast)
                .filter(merged -> merged.retired().equals(retired))
                .findFirst();
    }

    public List<IdentityEvent> history() {
        return history;
    }

    /** Everything in one text: equal texts are equal clusters. */
    public String canonical() {
        return membership.canonical();
    }

    private Optional<Refusal> reversalRefusal(UUID target) {
        Optional<IdentityEvent> event = find(target);
        if (event.isEmpty() || !isReversible(event.get())) {
            return Optional.of(new Refusal.NotReversible(target));
        }
        Set<UUID> reversed = reversed(history);
        if (!reversed.add(target)) {
            return Optional.of(new Refusal.AlreadyReversed(target));
        }
        List<IdentityEvent> senseless = new ArrayList<>();
        fold(history, reversed, senseless);
        return senseless.isEmpty() ? Optional.empty() : Optional.of(new Refusal.DependedOn(senseless));
    }

    private static boolean isReversible(IdentityEvent event) {
        return switch (event) {
            case Merged ignored -> true;
            case Split ignored -> true;
            case NotSame ignored -> true;
            case SurvivorSet ignored -> true;
            case Linked ignored -> false;
            case Unlinked ignored -> false;
            case Unmerged ignored -> false;
        };
    }

    private Optional<IdentityEvent> find(UUID id) {
        return history.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    private static Set<UUID> reversed(List<IdentityEvent> history) {
        Set<UUID> reversed = new HashSet<>();
        for (IdentityEvent event : history) {
            if (event instanceof Unmerged(var _, var target)) {
                reversed.add(target);
            }
        }
        return reversed;
    }

    /** @param senseless gets the events that cannot happen in this run; they are passed over */
    private static Membership fold(List<IdentityEvent> history, Set<UUID> reversed, List<IdentityEvent> senseless) {
        Membership membership = new Membership();
        for (IdentityEvent event : history) {
            if (reversed.contains(event.id())) {
                membership.applyReversed(event);
            } else if (membership.refusalOfPast(event).isPresent()) {
                senseless.add(event);
            } else {
                membership.apply(event);
            }
        }
        return membership;
    }
}
