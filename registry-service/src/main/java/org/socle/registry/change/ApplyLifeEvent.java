package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.change.domain.Effects;
import org.socle.registry.change.domain.Effects.Placement;
import org.socle.registry.change.domain.FieldChange;
import org.socle.registry.change.domain.LifeEvent;
import org.socle.registry.change.domain.Plan;
import org.socle.registry.change.domain.PlanLifeEvent;
import org.socle.registry.change.domain.Proposal;
import org.socle.registry.household.CaregiverStore;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.Address;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Hardship;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.HomeFields;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.review.ReviewStore;

/** Carries out what a life event makes of people and households. */
@ApplicationScoped
class ApplyLifeEvent {

    private final LifeScenes scenes;
    private final PersonStore persons;
    private final HouseholdStore households;
    private final CaregiverStore caregivers;
    private final ReviewStore reviews;
    private final ReadHomeFields homeFields;
    private final ChangeSituations situations;
    private final RegisterBirth births;
    private final TellLifeEvent tell;
    private final ScopedWork scope;
    private final Clock clock;

    ApplyLifeEvent(
            LifeScenes scenes,
            PersonStore persons,
            HouseholdStore households,
            CaregiverStore caregivers,
            ReviewStore reviews,
            ReadHomeFields homeFields,
            ChangeSituations situations,
            RegisterBirth births,
            TellLifeEvent tell,
            ScopedWork scope,
            Clock clock) {
        this.scenes = scenes;
        this.persons = persons;
        this.households = households;
        this.caregivers = caregivers;
        this.reviews = reviews;
        this.homeFields = homeFields;
        this.situations = situations;
        this.births = births;
        this.tell = tell;
        this.scope = scope;
        this.clock = clock;
    }

    /** Codes of what keeps the event from being registered as things are now. */
    List<String> conflicts(LifeEvent event, Proposal proposal) {
        return switch (PlanLifeEvent.of(event, proposal.effectiveOn(), scenes.hold(event))) {
            case Plan.Fit ignored -> List.of();
            case Plan.Unfit(var faults) ->
                faults.stream().map(fault -> fault.reason().code()).distinct().toList();
        };
    }

    void apply(LifeEvent event, Proposal proposal) {
        if (!(PlanLifeEvent.of(event, proposal.effectiveOn(), scenes.see(event)) instanceof Plan.Fit(var effects))) {
            throw new IllegalStateException("what is held was found fit");
        }
        Set<UUID> left = homesOf(effects);
        // Whoever decides sees everybody the event names; a new commune and its rows may lie outside their territory.
        scope.assume(TerritoryScope.WHOLE);
        Household founded = found(event, effects);
        String before = relocate(event);
        place(effects);
        situations.change(effects, proposal);
        Set<UUID> changed = new TreeSet<>(left);
        Set<UUID> people = new TreeSet<>();
        for (Placement placement : effects.placements()) {
            people.add(placement.person());
            if (placement.household() != null) {
                changed.add(placement.household());
            }
        }
        effects.unions().forEach(union -> people.add(union.person()));
        people.addAll(effects.deaths());
        situations.homes(people).forEach(changed::add);
        if (effects.moved() != null) {
            changed.add(effects.moved());
            persons.membersOf(List.of(effects.moved()))
                    .forEach(member -> people.add(member.id().value()));
        }
        keepCaregivers(changed);
        tell.told(people, changed, founded, effects, proposal, before);
        if (event instanceof LifeEvent.Birth birth) {
            births.register(birth, proposal);
        }
    }

    private Set<UUID> homesOf(Effects effects) {
        Set<UUID> homes = new HashSet<>();
        for (Placement placement : effects.placements()) {
            persons.find(placement.person()).map(Person::householdId).ifPresent(homes::add);
        }
        return homes;
    }

    private @Nullable Household found(LifeEvent event, Effects effects) {
        UUID id = effects.founded();
        if (id == null) {
            return null;
        }
        Home home = event instanceof LifeEvent.Split split
                ? home(households.find(split.household()).orElseThrow().home(), split.home())
                : institution(
                        persons.find(effects.placements().getFirst().person()).orElseThrow());
        Household founded =
                new Household(new HouseholdId(id), home, RegistrationStatus.ACTIVE, null, clock.instant(), 1);
        households.insert(List.of(founded));
        return founded;
    }

    /** What is known of a new home, in the commune of another one. */
    private Home home(Home place, List<FieldChange> known) {
        Map<String, String> fields = new HashMap<>(Map.of("urban", Boolean.toString(place.urban())));
        return homeFields.read(ReadFieldChanges.changed(fields, known), place, ApplyLifeEvent::unread);
    }

    private Home institution(Person person) {
        UUID household = person.householdId();
        boolean urban = household != null
                && households.find(household).map(each -> each.home().urban()).orElse(false);
        return new Home(
                person.communeCode(),
                person.territory(),
                urban,
                new Dwelling(null, null, null, null, null, null, null, null, null, null),
                Set.of(),
                LifeEvent.InstitutionEntry.HOME,
                Address.UNKNOWN,
                Hardship.UNKNOWN);
    }

    /** @return the commune it leaves; null when nothing moves */
    private @Nullable String relocate(LifeEvent event) {
        if (!(event instanceof LifeEvent.Move move)) {
            return null;
        }
        Household household = households.find(move.household()).orElseThrow();
        Map<String, String> fields = new HashMap<>(HomeFields.of(household.home()));
        Set.of("village", "landmark", "point").forEach(fields::remove);
        Home old = household.home();
        Home there = new Home(
                move.communeCode(),
                move.territory(),
                old.urban(),
                old.dwelling(),
                old.assets(),
                old.toldKind(),
                old.address(),
                old.hardship());
        Home home = homeFields.read(ReadFieldChanges.changed(fields, move.home()), there, ApplyLifeEvent::unread);
        households.relocate(move.household(), home);
        for (Person member : persons.membersOf(List.of(move.household()))) {
            Relationship relationship = member.relationship();
            persons.move(
                    member.id().value(),
                    move.household(),
                    home,
                    relationship == null ? Relationship.NON_RELATIVE : relationship);
        }
        return household.home().communeCode();
    }

    private void place(Effects effects) {
        for (Placement placement : effects.placements()) {
            UUID household = placement.household();
            Relationship relationship = placement.relationship();
            if (household == null || relationship == null) {
                persons.leaveHousehold(placement.person());
            } else {
                Home home = households.find(household).orElseThrow().home();
                persons.move(placement.person(), household, home, relationship);
                reviews.follow(List.of(placement.person()), household);
            }
        }
    }

    /** Nobody cares for a child of a household they do not live in. */
    private void keepCaregivers(Set<UUID> changed) {
        for (UUID id : changed) {
            Household household = households.find(id).orElseThrow();
            Map<UUID, UUID> before = caregivers.of(household);
            List<UUID> members = new ArrayList<>();
            persons.membersOf(List.of(id))
                    .forEach(member -> members.add(member.id().value()));
            Map<UUID, UUID> after = new HashMap<>(before);
            after.keySet().retainAll(members);
            after.values().retainAll(members);
            if (!after.equals(before)) {
                caregivers.replace(household, after);
            }
        }
    }

    private static void unread(String field, String code, Object... args) {
        throw ChangeProblems.CHANGED_MEANWHILE.about();
    }
}
