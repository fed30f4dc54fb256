package org.socle.registry.identity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.identity.domain.IdentityEvent;
import org.socle.registry.identity.domain.PersonState;
import org.socle.registry.identity.domain.Picture;
import org.socle.registry.identity.domain.Picture.HouseholdAt;
import org.socle.registry.identity.domain.Scene;

/**
 * A change of who is who, planned or carried out.
 *
 * @param events what happened, the first one first
 * @param about whom they name
 */
public record IdentityChange(List<IdentityEvent> events, Set<UUID> about, Scene before, Scene after) {

    public IdentityChange {
        events = List.copyOf(events);
        about = Set.copyOf(about);
    }

    /** The event the caller asked for. */
    public IdentityEvent event() {
        return events.getFirst();
    }

    /** Everybody it is about or who lives elsewhere because of it, as they are afterwards. */
    public List<PersonState> persons() {
        return after.persons().stream()
                .filter(person -> about.contains(person.id()) || isChanged(person))
                .toList();
    }

    /** The households it is about, as they are afterwards. */
    public List<HouseholdAt> households() {
        Set<UUID> touched = touchedHouseholds();
        return after.households().stream()
                .filter(household -> touched.contains(household.id()))
                .toList();
    }

    /** Households whose members are not who or what they were. */
    Set<UUID> recomposed() {
        Set<UUID> recomposed = new TreeSet<>();
        for (PersonState person : after.persons()) {
            PersonState was = before.find(person.id()).orElse(null);
            boolean same = was != null
                    && was.status() == person.status()
                    && was.relationship() == person.relationship()
                    && Objects.equals(was.householdId(), person.householdId())
                    && was.details().equals(person.details());
            if (!same) {
                add(recomposed, was == null || was.isRetired() ? null : was.householdId());
                add(recomposed, person.isRetired() ? null : person.householdId());
            }
        }
        return recomposed;
    }

    /** Persons who are not what they were, new ones among them. */
    List<PersonState> changed() {
        return after.persons().stream().filter(this::isChanged).toList();
    }

    Picture pictureBefore() {
        return picture(before);
    }

    Picture pictureAfter() {
        return picture(after);
    }

    private Picture picture(Scene scene) {
        Set<UUID> shown = new TreeSet<>(about);
        changed().forEach(person -> shown.add(person.id()));
        Set<UUID> touched = touchedHouseholds();
        Picture whole = scene.picture();
        return new Picture(
                whole.persons().stream()
                        .filter(person -> shown.contains(person.id()))
                        .toList(),
                whole.households().stream()
                        .filter(household -> touched.contains(household.id()))
                        .toList());
    }

    private Set<UUID> touchedHouseholds() {
        Set<UUID> touched = new TreeSet<>();
        addHouseholds(touched, before.persons());
        addHouseholds(touched, after.persons());
        for (HouseholdAt household : after.households()) {
            if (!before.households().contains(household)) {
                touched.add(household.id());
            }
        }
        return touched;
    }

    private void addHouseholds(Set<UUID> touched, Collection<PersonState> persons) {
        for (PersonState person : persons) {
            if (about.contains(person.id())) {
                add(touched, person.householdId());
            }
        }
    }

    private boolean isChanged(PersonState person) {
        return before.find(person.id()).filter(person::equals).isEmpty();
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
