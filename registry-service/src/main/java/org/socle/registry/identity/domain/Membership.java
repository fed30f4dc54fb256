package org.socle.registry.identity.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.IdentityEvent.Unlinked;
import org.socle.registry.identity.domain.IdentityEvent.Unmerged;

/**
 * What a run of events amounts to. A statement keeps the person it was placed with: a merge only lets one person lead to
 * another, so that taking it back finds every statement where it was.
 */
final class Membership {

    /** Where a statement was placed. */
    record Placement(UUID person, boolean founding) {}

    private record Apart(UUID one, UUID other) {}

    private final SortedSet<UUID> persons = new TreeSet<>();
    private final Map<UUID, Placement> placements = new TreeMap<>();
    private final Map<UUID, UUID> redirects = new TreeMap<>();
    private final Map<UUID, Apart> apart = new LinkedHashMap<>();
    private final Map<UUID, SurvivorSet> survivors = new LinkedHashMap<>();

    Membership copy() {
        Membership copy = new Membership();
        copy.persons.addAll(persons);
        copy.placements.putAll(placements);
        copy.redirects.putAll(redirects);
        copy.apart.putAll(apart);
        copy.survivors.putAll(survivors);
        return copy;
    }

    /** Why the event cannot happen now; empty when it can. Reversals are judged by {@link Clusters}. */
    Optional<Refusal> refusal(IdentityEvent event) {
        return switch (event) {
            case Linked linked -> elsewhere(linked);
            case Unlinked unlinked -> leaves(unlinked.person(), unlinked.records());
            case Merged merged -> union(merged.retired(), merged.standing());
            case Split split ->
                persons.contains(split.leaving())
                        ? Optional.of(new Refusal.IdTaken(split.leaving()))
                        : leaves(split.person(), split.records());
            case NotSame(var _, var one, var other) ->
                standing(one).equals(standing(other))
                        ? Optional.of(new Refusal.OneAlready(standing(one)))
                        : Optional.empty();
            case SurvivorSet(var _, var person, var record) -> strangers(person, Set.of(record));
            case Unmerged ignored -> Optional.empty();
        };
    }

    /**
     * As {@link #refusal}, for an event that happened: a chosen statement may have left since, and counts no more; a
     * statement that was taken back with its push may be gone, and the last one of its person.
     */
    Optional<Refusal> refusalOfPast(IdentityEvent event) {
        if (event instanceof SurvivorSet) {
            return Optional.empty();
        }
        return event instanceof Unlinked unlinked ? elsewhere(unlinked) : refusal(event);
    }

    void apply(IdentityEvent event) {
        switch (event) {
            case Linked(var _, var records, var person, var founding) -> {
                persons.add(person);
                records.forEach(record -> placements.putIfAbsent(record, new Placement(person, founding)));
            }
            case Unlinked(var _, var records, var _) -> records.forEach(placements::remove);
            case Merged(var _, var retired, var standing) -> {
                persons.add(retired);
                persons.add(standing);
                redirects.put(retired, standing);
            }
            case Split(var id, var person, var leaving, var records) -> {
                persons.add(leaving);
                records.forEach(record -> placements.put(record, new Placement(leaving, true)));
                apart.put(id, new Apart(person, leaving));
            }
            case NotSame(var id, var one, var other) -> {
                persons.add(one);
                persons.add(other);
                apart.put(id, new Apart(one, other));
            }
            case SurvivorSet set -> survivors.put(set.id(), set);
            case Unmerged ignored -> {}
        }
    }

    /**
     * What is left of an event that was taken back. Nothing, but for the person a split had made: others know their id,
     * so it leads to whom they came from.
     */
    void applyReversed(IdentityEvent event) {
        switch (event) {
            case Split split -> {
                persons.add(split.leaving());
                redirects.put(split.leaving(), split.person());
            }
            case Merged merged -> persons.addAll(List.of(merged.retired(), merged.standing()));
            case NotSame notSame -> persons.addAll(List.of(notSame.one(), notSame.other()));
            case SurvivorSet ignored -> {}
            case Linked ignored -> throw irreversible();
            case Unlinked ignored -> throw irreversible();
            case Unmerged ignored -> throw irreversible();
        }
    }

    /** Takes an event out whose effect stands by itself; false when only a replay can. */
    boolean undo(IdentityEvent event) {
        switch (event) {
            case Merged merged -> redirects.remove(merged.retired());
            case NotSame notSame -> apart.remove(notSame.id());
            case SurvivorSet set -> survivors.remove(set.id());
            case Split ignored -> {
                return false;
            }
            case Linked ignored -> throw irreversible();
            case Unlinked ignored -> throw irreversible();
            case Unmerged ignored -> throw irreversible();
        }
        return true;
    }

    private static IllegalArgumentException irreversible() {
        return new IllegalArgumentException("a link ends by a split, and a reversal by saying the thing again");
    }

    UUID standing(UUID person) {
        UUID at = person;
        for (UUID next = redirects.get(at); next != null; next = redirects.get(at)) {
            at = next;
        }
        return at;
    }

    SortedSet<UUID> persons() {
        return persons;
    }

    Map<UUID, Placement> placements() {
        return placements;
    }

    Set<UUID> members(UUID person) {
        return placements.entrySet().stream()
                .filter(entry -> standing(entry.getValue().person()).equals(person))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The event that keeps the two apart. */
    Optional<UUID> keptApart(UUID one, UUID other) {
        return apart.entrySet().stream()
                .filter(entry -> Set.of(one, other)
                        .equals(Set.copyOf(List.of(
                                standing(entry.getValue().one()),
                                standing(entry.getValue().other())))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The statements chosen for a person, in the order in which they were. */
    List<SurvivorSet> survivors(UUID person) {
        return survivors.values().stream()
                .filter(set -> standing(set.person()).equals(person))
                .filter(set -> members(person).contains(set.record()))
                .toList();
    }

    /** Everything in one text: equal texts are equal states. */
    String canonical() {
        List<String> lines = new ArrayList<>();
        persons.forEach(person -> lines.add("person " + person + " stands " + standing(person)));
        redirects.forEach((retired, standing) -> lines.add("retired " + retired + " leads to " + standing));
        placements.forEach((record, placement) -> lines.add("record " + record + " of " + placement.person()
                + (placement.founding() ? " founding" : " linked") + " belongs to " + standing(placement.person())));
        apart.values().stream()
                .map(each -> "apart " + each.one() + " " + each.other())
                .sorted()
                .forEach(lines::add);
        survivors.values().forEach(set -> lines.add("survivor " + set.record() + " of " + set.person()));
        return String.join("\n", lines);
    }

    private Optional<Refusal> elsewhere(Linked linked) {
        List<UUID> taken = linked.records().stream()
                .filter(record -> placements.containsKey(record)
                        && !placements.get(record).person().equals(linked.person()))
                .toList();
        return taken.isEmpty() ? Optional.empty() : Optional.of(new Refusal.RecordsElsewhere(taken));
    }

    private Optional<Refusal> elsewhere(Unlinked unlinked) {
        List<UUID> elsewhere = unlinked.records().stream()
                .filter(record -> Optional.ofNullable(placements.get(record))
                        .filter(placement -> !standing(placement.person()).equals(unlinked.person()))
                        .isPresent())
                .toList();
        return elsewhere.isEmpty() ? Optional.empty() : Optional.of(new Refusal.RecordsElsewhere(elsewhere));
    }

    private Optional<Refusal> leaves(UUID person, Set<UUID> records) {
        Optional<Refusal> refusal = strangers(person, records);
        if (refusal.isPresent()) {
            return refusal;
        }
        return records.isEmpty() || records.containsAll(members(person))
                ? Optional.of(new Refusal.NothingLeft())
                : Optional.empty();
    }

    private Optional<Refusal> strangers(UUID person, Set<UUID> records) {
        Optional<Refusal> retired = retired(person);
        if (retired.isPresent()) {
            return retired;
        }
        Set<UUID> members = members(person);
        List<UUID> strangers =
                records.stream().filter(record -> !members.contains(record)).toList();
        return strangers.isEmpty() ? Optional.empty() : Optional.of(new Refusal.RecordsElsewhere(strangers));
    }

    private Optional<Refusal> union(UUID retired, UUID standing) {
        if (standing(retired).equals(standing(standing))) {
            return Optional.of(new Refusal.OneAlready(standing(standing)));
        }
        return retired(retired)
                .or(() -> retired(standing))
                .or(() -> keptApart(retired, standing).map(Refusal.ToldApart::new));
    }

    private Optional<Refusal> retired(UUID person) {
        UUID standing = standing(person);
        return standing.equals(person) ? Optional.empty() : Optional.of(new Refusal.Retired(person, standing));
    }
}
